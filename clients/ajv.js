// Every record of the JSON against its schema.
const fs = require("fs");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [folder, schemas] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
let wrong = 0;
for (const table of fs.readFileSync(`${__dirname}/tables.txt`, "utf8").trim().split("\n")) {
  const valid = ajv.compile(JSON.parse(fs.readFileSync(`${schemas}/${table}.schema.json`, "utf8")));
  const rows = JSON.parse(fs.readFileSync(`${folder}/${table}.json`, "utf8"));
  for (const row of rows) {
    if (!valid(row)) {
      wrong++;
      console.error(table, JSON.stringify(row), ajv.errorsText(valid.errors));
    }
  }
  console.log("rows", table, rows.length);
}
process.exit(wrong ? 1 : 0);
