package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schema.Table;

/** The footers, which say rows and types; the values are read by DuckDB and pandas, see clients/. */
class ParquetFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyTableHasItsRows() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.PARQUET);
        for (Table table : Table.values()) {
            assertThat(footer(table).getNum_rows()).isEqualTo(1);
        }
    }

    @Test
    void columnsHaveTheirTypes() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.PARQUET);
        assertThat(columns(Table.QUOTES))
                .contains("REQUIRED BYTE_ARRAY quote_id UTF8", "OPTIONAL BYTE_ARRAY speaker_id UTF8")
                .contains("REQUIRED INT64 start", "REQUIRED DOUBLE confidence", "REQUIRED BOOLEAN needs_review");
        assertThat(columns(Table.DOCUMENTS)).contains("OPTIONAL INT32 published_on DATE");
        assertThat(columns(Table.ACTORS))
                .containsSequence(
                        "REQUIRED group aliases LIST", "REPEATED group list", "REQUIRED BYTE_ARRAY element UTF8");
    }

    @Test
    void pagesAreCompressed() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.PARQUET);
        assertThat(footer(Table.QUOTES).getRow_groups().get(0).getColumns())
                .allSatisfy(
                        column -> assertThat(column.getMeta_data().getCodec()).isEqualTo(CompressionCodec.SNAPPY));
    }

    private List<String> columns(Table table) throws Exception {
        return footer(table).getSchema().stream()
                .skip(1)
                .map(column -> column.getRepetition_type() + " " + (column.isSetType() ? column.getType() : "group")
                        + " " + column.getName()
                        + (column.isSetConverted_type() ? " " + column.getConverted_type() : ""))
                .toList();
    }

    /** The file ends with the footer, its length in four bytes, and "PAR1". */
    private FileMetaData footer(Table table) throws Exception {
        byte[] file = Files.readAllBytes(folder.resolve(OutputFormat.PARQUET.fileName(table.tableName())));
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
        return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    }
}
