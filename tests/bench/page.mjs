// Decides how the engines are timed in one page, in turns: the same rules, the same people.
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import init, { Bench } from './phb_bench.js';

const logicOf = (rule) => {
  const [[word, value]] = Object.entries(rule);
  if (word === 'all') return value.length ? { and: value.map(logicOf) } : true;
  if (word === 'any') return value.length ? { or: value.map(logicOf) } : false;
  if (word === 'not') return { '!': [logicOf(value)] };
  const fact = { var: value[0] };
  return { is: { '===': [fact, value[1]] }, has: { in: [value[1], fact] }, from: { '>=': [fact, value[1]] } }[word];
};

const engineOf = (rule) => {
  const [[word, value]] = Object.entries(rule);
  if (word === 'all' || word === 'any') return { [word]: value.map(engineOf) };
  if (word === 'not') return { not: engineOf(value) };
  const operator = { is: 'equal', has: 'contains', from: 'greaterThanInclusive' }[word];
  return { fact: value[0], operator, value: value[1] };
};

/** Its top must be a list. */
const topped = (rule) => ('all' in rule || 'any' in rule || 'not' in rule ? rule : { all: [rule] });

/** The median of some rounds, in microseconds for each person. */
const median = (times, people) => (times.sort((a, b) => a - b)[times.length >> 1] * 1000) / people;

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

export const run = async (rounds = 15) => {
  await init({ module_or_path: './phb_bench_bg.wasm' });
  const bench = new Bench();
  const [rules, people] = [JSON.parse(bench.rules()), JSON.parse(bench.people())];
  const logic = rules.flat().map(logicOf);
  const engine = new Engine([], { allowUndefinedFacts: true });
  rules.flat().forEach((rule, number) => {
    if (JSON.stringify(rule) !== '{"any":[]}') engine.addRule({ conditions: topped(engineOf(rule)), event: { type: String(number) } });
  });
  let wrong = 0;
  for (const { facts, truths } of people) {
    const { events } = await engine.run(facts);
    const held = new Set(events.map((event) => event.type));
    truths.forEach((truth, number) => {
      wrong += (jsonLogic.apply(logic[number], facts) !== truth) + (held.has(String(number)) !== truth);
    });
  }
  const work = {
    'phb-check, verdicts': () => bench.verdicts(),
    'phb-check, all that is derived anew': () => bench.rederived(),
    'json-logic-js, verdicts': () => people.forEach(({ facts }) => logic.forEach((rule) => jsonLogic.apply(rule, facts))),
    'json-rules-engine, verdicts': async () => {
      for (const { facts } of people) await engine.run(facts);
    },
  };
  const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, one] of Object.entries(work)) times[name].push(await timed(one));
  }
  return { wrong, people: people.length, times: Object.entries(times).map(([name, all]) => [name, median(all, people.length)]) };
};
globalThis.run = run;
