package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.TableSchema;

/**
 * Writes a Parquet file for each table, compressed with Snappy: text as UTF-8 strings, days as dates,
 * whole numbers as 64-bit integers, numbers as doubles, lists as lists of strings. Nothing of Hadoop is
 * run: only names of its classes stand in the library's signatures.
 */
final class ParquetFiles implements DatasetFormat {

    /** Rows are kept in memory up to this many bytes; an article archive's tables are of this order. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final Path folder;

    ParquetFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public TableSink open(TableSchema table) throws IOException {
        Path file = folder.resolve(OutputFormat.PARQUET.fileName(table.name()));
        ParquetWriter<Object[]> writer = new Builder(new LocalOutputFile(file), table)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new SnappyPages())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
        return new Rows(writer);
    }

    @Override
    public void close() {
        // Each table closes its file.
    }

    private record Rows(ParquetWriter<Object[]> writer) implements TableSink {
        @Override
        public void add(Record row) throws IOException {
            writer.write(RecordMapper.of(row.getClass()).values(row));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final ParquetRows rows;

        Builder(OutputFile file, TableSchema table) {
            super(file);
            rows = new ParquetRows(table.name(), List.copyOf(table.columns()));
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return rows;
        }
    }
}
