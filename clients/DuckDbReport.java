import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The report by DuckDB over JDBC, from the Parquet files. Run as {@code java -cp duckdb_jdbc.jar DuckDbReport.java DIR CLIENTS}. */
public final class DuckDbReport {

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path here = Path.of(args[1]);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      for (String table : Files.readAllLines(here.resolve("tables.txt"))) {
        sql.execute("CREATE VIEW " + table + " AS SELECT * FROM '" + folder.resolve(table + ".parquet") + "'");
        print(sql, "SELECT 'rows', '" + table + "', count(*) FROM " + table);
      }
      expect(sql, "SELECT DISTINCT typeof(published_on) FROM documents", "DATE");
      expect(sql, "SELECT DISTINCT typeof(aliases) FROM actors", "VARCHAR[]");
      expect(sql, "SELECT DISTINCT typeof(needs_review) FROM quotes", "BOOLEAN");
      expect(sql, "SELECT DISTINCT typeof(\"start\") FROM quotes", "BIGINT");
      print(sql, "SELECT 'sum', 'confidence', printf('%.2f', sum(confidence)) FROM quotes");
      print(sql, "SELECT 'true', 'needs_review', count(*) FILTER (WHERE needs_review) FROM quotes");
      print(sql, "SELECT 'last', 'published_on', max(published_on) FROM documents");
      print(sql, Files.readString(here.resolve("quotes.sql")));
    }
  }

  private static void print(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          line.append(i == 1 ? "" : "\t").append(rows.getString(i).replaceAll(" *[\\n\\r]+\\s*", " "));
        }
        System.out.println(line);
      }
    }
  }

  private static void expect(Statement sql, String query, String type) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      if (!rows.getString(1).equals(type)) {
        throw new IllegalStateException(query + " gives " + rows.getString(1) + ", not " + type);
      }
    }
  }
}
