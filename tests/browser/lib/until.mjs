// Decides how a test waits: for a condition, looked at again and again, never for a time.
import { setImmediate } from 'node:timers/promises';

const LONGEST = 15_000;

/** Reads until what is read is as wished, and returns it. */
export const until = async (read, wish, what, longest = LONGEST) => {
  const end = Date.now() + longest;
  for (;;) {
    const got = await read();
    if (wish(got)) return got;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(got)?.slice(0, 500)}`);
    await setImmediate();
  }
};
