// Decides which items of a form are shown, by the standard's rules alone: a second reading beside the one in Rust.

/** The items of a form, every one after what it stands in. */
export const rowsOf = (questionnaire) => {
  const rows = [];
  const add = (items, parent) => {
    for (const item of items ?? []) {
      rows.push({ item, parent });
      add(item.item, item);
    }
  };
  add(questionnaire.item, undefined);
  return rows;
};

/** The answers of a response, by the name of the item. */
export const answersOf = (response) => {
  const found = new Map();
  const gather = (items) => {
    for (const item of items ?? []) {
      if (item.answer) found.set(item.linkId, item.answer);
      gather(item.item);
    }
  };
  gather(response.item);
  return found;
};

const valueOf = (thing, start) => {
  const name = Object.keys(thing).find((key) => key.startsWith(start));
  const value = thing[name];
  return typeof value === 'object' ? `${value.system}|${value.code}` : value;
};

/** The answers as texts to be compared: names, and codes without the words for them. */
export const plain = (response) =>
  [...answersOf(response)].map(([link, answers]) => `${link}: ${answers.map((it) => valueOf(it, 'value')).join(', ')}`);

const holds = ({ operator, ...when }, given) => {
  const wanted = valueOf(when, 'answer');
  const values = given.map((answer) => valueOf(answer, 'value'));
  switch (operator) {
    case 'exists': return values.length > 0 === wanted;
    case '=': return values.includes(wanted);
    case '!=': return !values.includes(wanted);
    case '>=': return values.some((value) => value >= wanted);
    case '<': return values.some((value) => value < wanted);
    default: throw new Error(`${operator} is not used`);
  }
};

/** The names of the questions that are shown once these answers are given. */
export const shown = (rows, answers) => {
  const visible = new Set();
  for (const { item, parent } of rows) {
    const truths = (item.enableWhen ?? []).map((when) =>
      holds(when, visible.has(when.question) ? answers.get(when.question) ?? [] : []));
    const own = truths.length === 0 || (item.enableBehavior === 'all' ? truths.every(Boolean) : truths.some(Boolean));
    if (own && (!parent || visible.has(parent.linkId))) visible.add(item.linkId);
  }
  const asks = ({ item }) => !['group', 'display'].includes(item.type) && visible.has(item.linkId);
  return rows.filter(asks).map(({ item }) => item.linkId);
};
