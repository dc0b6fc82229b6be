package org.onrecord.pipeline.graph;

import java.util.List;
import org.onrecord.record.Document;
import org.onrecord.record.Reject;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.SchemaValidator;
import org.onrecord.schema.Table;
import org.onrecord.schema.Violation;

/** Lets a record through that is valid against its schema; says of another what is wrong with it. */
public final class RecordGate {

    /**
     * @param sourceFile input file that the record comes from, null where there is no single one
     * @return empty where the record is valid, else one reject with the validator's messages and the record
     */
    List<Reject> check(Record row, String sourceFile) {
        List<Violation> violations = SchemaValidator.shared().validate(row);
        return violations.isEmpty() ? List.of() : List.of(reject(row, sourceFile, violations));
    }

    /** The reject of a record that may not leave. */
    public static Reject reject(Record row, String sourceFile, List<Violation> violations) {
        String detail =
                String.join("; ", violations.stream().map(Violation::toString).toList());
        return new Reject(
                null,
                sourceFile,
                row instanceof Document document ? document.docId() : null,
                Reject.Stage.VALIDATE,
                Table.of(row).tableName(),
                "the record does not fit the table's schema",
                detail,
                RecordMapper.of(row.getClass()).toNode(row).toString());
    }
}
