// Rows, types and foreign keys of every CSV, by the Data Package library.
const { Package } = require("datapackage");

(async () => {
  const dataset = await Package.load(`${process.argv[2]}/datapackage.json`);
  if (!dataset.valid) throw new Error(dataset.errors.join("\n"));
  for (const resource of dataset.resources) {
    const rows = await resource.read({ keyed: true, relations: true });
    if (!(await resource.checkRelations())) throw new Error(`a key of ${resource.name} points nowhere`);
    console.log("rows", resource.name, rows.length);
  }
})().catch((error) => {
  console.error(error.errors && error.errors.length ? error.errors.join("\n") : error);
  process.exit(1);
});
