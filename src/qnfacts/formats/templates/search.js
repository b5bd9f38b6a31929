// What `qnfacts search` finds, without its order: store/query.py and explore/search.py in short.
const rules = {{ search_rules | tojson }};
const pattern = source => new RegExp(source, "gu");
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
const wordsOf = text => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const ascii = text => /^[\x00-\x7f]*$/.test(text);

// Words one after the other; a space behind them says that the last does not go on.
const form = (text, end = " ") => ` ${wordsOf(fold(text)).join(" ")}${end}`;
const termOf = written => ({ written, forms: [form(written, ascii(written) ? "" : " "), ...[...spellings(written)].map(other => form(other))] });

function* spellings(word) {
  const counted = word.match(new RegExp(`^${rules.counted}$`, "u"));
  if (Object.hasOwn(rules.digits, word)) yield* rules.digits[word];
  else if (/^\d{4,}$/.test(word)) yield BigInt(word).toLocaleString("en");
  else if (/^\d/.test(word)) yield word.replace(/[.,]/g, "");
  else if (counted)
    for (const way of [counted[1], ...rules.digits[counted[1]]])
      for (const thing of [counted[2], ...english(counted[2])]) yield `${way} ${thing}`;
  else if (ascii(word)) yield* english(word);
}
function* english(word) {
  if (!/^[a-z]+$/.test(word)) yield word.replace(/\W/g, "");
  else for (let at = 1; word.length > 5 && at < word.length - 1; at++) yield `${word.slice(0, at)} ${word.slice(at)}`;
  for (const [ending, other] of rules.spellings)
    if (pattern(ending).test(word)) yield word.replace(pattern(ending), other);
}
function termsOf(text) {
  const asked = text.replace(pattern(rules.asking), " ");
  const written = asked.match(/\d{1,3}(?:[.,]\d{3})+(?![\p{L}\p{N}_])|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(written)].filter(word => !rules.small_words.includes(word)).slice(0, 32).map(termOf);
}

const holds = ({ text }, { forms }) => forms.some(each => text.includes(each));
const holdsAsWritten = ({ written }, term) => !ascii(term.written) && written.includes(` ${wordsOf(term.written).join(" ")} `);
const whole = term => ({ ...term, forms: term.forms.map(each => each.trimEnd() + " ") });
const isHeld = term => facts.some(fact => holds(fact, term));
const completed = term => isHeld(whole(term)) ? whole(term) : term;

// Two words that some fact writes in one are one term: "trade marks".
function joined(terms) {
  const found = [];
  for (const term of terms) {
    const last = found.at(-1)?.written ?? "", one = termOf(last + term.written);
    const inOneWord = { ...one, forms: one.forms.filter(each => !each.trim().includes(" ")) };
    if (last && /^[a-z]+$/.test(one.written) && isHeld(whole(inOneWord)))
      found.push({ written: `${last} ${term.written}`, forms: [form(`${found.pop().written} ${term.written}`, ""), ...one.forms] });
    else found.push(term);
  }
  return found;
}

// The facts with the most and the rarest of the terms, none much worse than another.
function withMost(terms) {
  const worth = new Map(facts.map(fact => [fact, 0]));
  for (const term of terms) {
    const same = facts.filter(fact => holdsAsWritten(fact, term));
    const holding = same.length ? same : facts.filter(fact => holds(fact, term));
    for (const fact of holding) worth.set(fact, worth.get(fact) + Math.log(1 + facts.length / holding.length));
  }
  const enough = Math.max(...worth.values()) / 2;
  return facts.filter(fact => worth.get(fact) > 0 && worth.get(fact) >= enough);
}

// The facts that fit, and whether they hold all that is asked for.
function search(typed) {
  const asked = typed.normalize("NFC").toLowerCase().trim();
  const terms = asked ? joined(termsOf(asked)).map(completed) : [];
  if (!terms.length) return [facts, true];
  const all = facts.filter(fact => terms.every(term => holds(fact, term)));
  if (!all.length) return [withMost(terms), false];
  const marked = terms.filter(term => !ascii(term.written));
  const same = all.filter(fact => marked.length && marked.every(term => holdsAsWritten(fact, term)));
  return [same.length ? same : all, true];
}
