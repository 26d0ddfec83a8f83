// The peer of FramesComparison: the same questions asked of DuckDB, with two threads. Prints one line per question: name, then milliseconds of each run.
import { createRequire } from "node:module";
const { DuckDBInstance } = createRequire(process.cwd() + "/")("@duckdb/node-api");

const folder = process.argv[2];
const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const db = await instance.connect();

async function measure(name, sql, runs) {
    const times = [];
    for (let run = 0; run < runs; run++) {
        await db.run("drop table if exists answer");
        const start = performance.now();
        await db.run(`create table answer as ${sql}`);
        times.push((performance.now() - start).toFixed(1));
    }
    console.log(name, ...times);
}

const load = `select * from read_csv('${folder}/rows.csv')`;
const top = `select * from (select *, row_number() over (partition by source order by total desc) as place
    from (select source, term, sum(count) as total from rows group by source, term)) where place <= 20`;
await measure("load", load, 3);
await db.run(`create table rows as ${load}`);
await db.run(`create table documents as select * from read_csv('${folder}/documents.csv')`);
await measure("count", "select source, day, count(*) from rows group by source, day", 5);
await measure("top", top, 5);
await measure("sort", "select * from rows order by count", 5);
await measure("join", "select rows.*, length from rows join documents on rows.document = documents.document", 5);
const reader = await db.runAndReadAll(`select (select sum(total) from (${top})), (select count(*) from answer)`);
console.log("check", ...reader.getRows()[0].map(String));
console.log("memory", Math.floor(process.resourceUsage().maxRSS / 1024));
