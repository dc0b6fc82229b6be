package org.onrecord.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of an output folder that have been changed since they were written: their SHA-256 is not the
 * one in datapackage.json. Stateless.
 */
final class EditedTables {

  private EditedTables() {}

  /** Copies each edited table to a name that no run writes: "quotes.edited.csv", "quotes.edited-2.csv", … */
  static List<Path> keep(Path folder) throws IOException {
    List<Path> kept = new ArrayList<>();
    for (Path edited : find(folder)) {
      String name = edited.getFileName().toString();
      int dot = name.lastIndexOf('.');
      Path copy = folder.resolve(name.substring(0, dot) + ".edited" + name.substring(dot));
      for (int i = 2; FileTrees.exists(copy); i++) {
        copy = folder.resolve(name.substring(0, dot) + ".edited-" + i + name.substring(dot));
      }
      Files.copy(edited, copy, StandardCopyOption.COPY_ATTRIBUTES);
      kept.add(copy);
    }
    return kept;
  }

  private static List<Path> find(Path folder) throws IOException {
    List<Path> edited = new ArrayList<>();
    Path descriptor = folder.resolve(OutputNames.DATA_PACKAGE);
    if (!Files.isRegularFile(descriptor)) {
      return edited;
    }
    for (JsonNode resource : new ObjectMapper().readTree(Files.readString(descriptor)).path("resources")) {
      String name = resource.path("path").asText();
      Path file = folder.resolve(name);
      boolean changed =
          OutputNames.isOurs(name)
              && Files.isRegularFile(file)
              && !("sha256:" + FileHash.sha256(file)).equals(resource.path("hash").asText());
      if (changed) {
        edited.add(file);
      }
    }
    return edited;
  }
}
