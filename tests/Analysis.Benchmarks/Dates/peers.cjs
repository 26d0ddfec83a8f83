// Runs @microsoft/recognizers-text-date-time and chrono-node over the sentences of a JSON file, in the process's folder of node modules:
// [{ language, published, text }] in; per peer { seconds, marks: [[{ offset, length, start }]] } out, start a day or null.
const { createRequire } = require('node:module');
const fs = require('node:fs');
const load = createRequire(process.cwd() + '/');
const recognizers = load('@microsoft/recognizers-text-date-time');
const chrono = load('chrono-node');
const { sentences, passes } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

const day = date => `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const reference = sentence => { const [y, m, d] = (sentence.published ?? '2022-09-22').split('-').map(Number); return new Date(y, m - 1, d, 12); };

function microsoft(sentence) {
  const today = day(reference(sentence));
  return recognizers.recognizeDateTime(sentence.text, sentence.language === 'zh' ? 'zh-cn' : 'en-us', 0, reference(sentence)).map(result => {
    // several readings: the latest not after publication, as the gold set has it
    const starts = (result.resolution?.values ?? []).filter(value => value.type !== 'duration').map(value => (value.start ?? value.value ?? '').slice(0, 10)).filter(start => /^\d{4}-/.test(start)).sort();
    const past = starts.filter(start => start <= today);
    return { offset: result.start, length: result.end - result.start + 1, start: past.at(-1) ?? starts[0] ?? null };
  });
}

function chronoNode(sentence) {
  const parser = sentence.language === 'zh' ? chrono.zh.hans : chrono.en;
  return parser.parse(sentence.text, reference(sentence)).map(result => ({ offset: result.index, length: result.text.length, start: day(result.start.date()) }));
}

function measure(recognise) {
  const marks = sentences.map(sentence => { try { return recognise(sentence); } catch { return []; } });
  let best = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    const clock = process.hrtime.bigint();
    for (const sentence of sentences) { try { recognise(sentence); } catch { /* counted as nothing found */ } }
    best = Math.min(best, Number(process.hrtime.bigint() - clock) / 1e9);
  }
  return { seconds: best, marks };
}

console.log(JSON.stringify({ microsoft: measure(microsoft), chrono: measure(chronoNode) }));
