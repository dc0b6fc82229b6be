package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.schema.Column;
import org.onrecord.schema.Column.ColumnRef;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;

/**
 * Writes datapackage.json: a Frictionless Data Package (v2, <a
 * href="https://datapackage.org/standard/data-package/">datapackage.org</a>) with a tabular resource for
 * each table, made from the schemas. It keeps to what readers of v1 know too: no list type, missing
 * values as strings, and a resource named in every foreign key.
 */
public final class DatapackageWriter {

    private static final Pattern NO_NAME = Pattern.compile("[^-a-zA-Z0-9._]+");
    private static final String PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";
    private static final String SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private DatapackageWriter() {}

    /**
     * Describes the tables that lie in a folder: the CSV of each, or its JSON where there is no CSV.
     *
     * @param version of onrecord
     */
    public static void write(Path folder, String version) throws IOException {
        Map<Table, Path> files = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            Path csv = folder.resolve(table.tableName() + ".csv");
            Path json = folder.resolve(table.tableName() + ".json");
            if (Files.exists(csv) || Files.exists(json)) {
                files.put(table, Files.exists(csv) ? csv : json);
            }
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", PACKAGE_PROFILE);
        root.put("profile", "tabular-data-package");
        root.put("name", "onrecord");
        root.put("title", "Who said and wanted what, where and when: datasets from news articles");
        root.put("description", "Made with onrecord " + version + ". README.md explains tables and columns.");
        List<DataSources.Source> used =
                DataSources.read().stream().filter(source -> !source.isOwn()).toList();
        if (!used.isEmpty()) {
            root.put("licenses", licences(used));
            root.put("sources", sources(used));
        }
        List<Object> resources = new ArrayList<>();
        for (Map.Entry<Table, Path> file : files.entrySet()) {
            resources.add(resource(file.getKey().schema(), file.getValue(), files));
        }
        TableSchema links = TableSchema.ofActorLinks();
        for (String ending : List.of(".csv", ".json")) {
            Path file = folder.resolve(links.name() + ending);
            if (Files.exists(file)) {
                resources.add(resource(links, file, files));
                break;
            }
        }
        root.put("resources", resources);
        Files.writeString(folder.resolve(OutputNames.DATA_PACKAGE), PrettyJson.of(root));
    }

    private static List<Object> sources(List<DataSources.Source> used) {
        List<Object> sources = new ArrayList<>();
        for (DataSources.Source source : used) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("title", source.name() + " (" + source.licence() + "): " + source.what());
            entry.put("path", source.url());
            sources.add(entry);
        }
        return sources;
    }

    private static List<Object> licences(List<DataSources.Source> used) {
        List<Object> licences = new ArrayList<>();
        for (String licence :
                used.stream().map(DataSources.Source::licence).distinct().toList()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", NO_NAME.matcher(licence).replaceAll("-"));
            entry.put("title", licence);
            licences.add(entry);
        }
        return licences;
    }

    private static Map<String, Object> resource(TableSchema table, Path file, Map<Table, Path> files)
            throws IOException {
        boolean csv = file.toString().endsWith(".csv");
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", RESOURCE_PROFILE);
        resource.put("profile", "tabular-data-resource");
        resource.put("type", "table");
        resource.put("name", table.name());
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("path", file.getFileName().toString());
        resource.put("format", csv ? "csv" : "json");
        resource.put("mediatype", csv ? "text/csv" : "application/json");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + FileHash.sha256(file));
        resource.put("schema", tableSchema(table, files));
        return resource;
    }

    private static Map<String, Object> tableSchema(TableSchema schema, Map<Table, Path> files) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", SCHEMA_PROFILE);
        described.put(
                "fields",
                schema.columns().stream().map(column -> field(schema, column)).toList());
        described.put("missingValues", List.of(""));
        described.put("primaryKey", schema.primaryKey());
        List<Object> keys = new ArrayList<>();
        for (Column column : schema.columns()) {
            ColumnRef key = column.foreignKey();
            if (key != null && !column.isList() && files.containsKey(Table.named(key.table()))) {
                keys.add(foreignKey(column, key));
            }
        }
        if (!keys.isEmpty()) {
            described.put("foreignKeys", keys);
        }
        return described;
    }

    private static Map<String, Object> foreignKey(Column column, ColumnRef target) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", target.table());
        reference.put("fields", List.of(target.column()));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column.name()));
        key.put("reference", reference);
        return key;
    }

    private static Map<String, Object> field(TableSchema schema, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column));
        field.put("description", column.description());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (!column.nullable() && !column.isList()) {
            constraints.put("required", true);
        }
        if (schema.primaryKey().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (!column.allowed().isEmpty()) {
            constraints.put("enum", column.allowed());
        }
        if (column.pattern() != null) {
            constraints.put("pattern", column.pattern());
        }
        if (column.minimum() != null) {
            constraints.put("minimum", bound(column.minimum()));
        }
        if (column.maximum() != null) {
            constraints.put("maximum", bound(column.maximum()));
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Number bound(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case STRING -> "date".equals(column.format()) ? "date" : "string";
            // A list type is unknown to readers of v1; the description says what separates the items.
            case ARRAY -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
