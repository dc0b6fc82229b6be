package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.dataset.DataDictionary;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord schema}: what the columns of a table mean. */
@Command(
        name = "schema",
        description = "Prints the columns of a table with their meanings, or the tables.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "For instance quotes; without it, all tables are listed.")
    private String name;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.ofThisProcess();
        if (name == null) {
            list(out, terminal);
        } else {
            describe(schema(), out, terminal);
        }
        return 0;
    }

    private static List<TableSchema> schemas() {
        List<TableSchema> schemas =
                new ArrayList<>(Arrays.stream(Table.values()).map(Table::schema).toList());
        schemas.add(TableSchema.ofActorLinks());
        return schemas;
    }

    private TableSchema schema() {
        return schemas().stream()
                .filter(schema -> schema.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no table is named " + name + "; there are "
                                + String.join(
                                        ", ",
                                        schemas().stream()
                                                .map(TableSchema::name)
                                                .toList())));
    }

    private static void list(PrintWriter out, Terminal terminal) {
        TerminalTable table = new TerminalTable("table", "a row is");
        schemas().forEach(schema -> table.add(schema.name(), schema.description()));
        table.print(out, terminal);
    }

    private static void describe(TableSchema schema, PrintWriter out, Terminal terminal) {
        out.println(terminal.heading(schema.name()));
        TerminalTable.wrap(schema.description(), terminal.width()).forEach(out::println);
        TerminalTable.wrap("Rows are told apart by " + String.join(", ", schema.primaryKey()) + ".", terminal.width())
                .forEach(out::println);
        out.println();
        TerminalTable table = new TerminalTable("column", "holds", "points to", "meaning");
        for (Column column : schema.columns()) {
            String target =
                    column.foreignKey() == null ? null : column.foreignKey().toString();
            table.add(column.name(), DataDictionary.holds(column), target, column.description());
        }
        table.print(out, terminal);
    }
}
