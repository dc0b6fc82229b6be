package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What carries the graph of a run. All give the same bytes. Only {@link #DIRECT} is always there; the others
 * are on the class path of who asked the launcher for them or built with the profile of their name.
 */
public enum Runner {
    /** Beam's own, in this JVM: for one computer, articles as many as its disk holds. */
    DIRECT("DirectRunner", "org.apache.beam.runners.direct.DirectRunner", Map.of()),
    /** Flink: embedded in this JVM, or the cluster that the Beam option flinkMaster or {@code flink run} names. */
    FLINK(
            "FlinkRunner",
            "org.apache.beam.runners.flink.FlinkRunner",
            Map.of("fasterCopy", "true", "reIterableGroupByKeyResult", "true")),
    /**
     * Spark: embedded, or the cluster that the Beam option sparkMaster or {@code spark-submit} names. The number of
     * processors is written out since Beam does not take "local[*]" for this computer and copies all jars.
     */
    SPARK(
            "SparkRunner",
            "org.apache.beam.runners.spark.SparkRunner",
            Map.of(
                    "sparkMaster",
                    System.getProperty(
                            "spark.master", "local[" + Runtime.getRuntime().availableProcessors() + "]"))),
    /** Google's Dataflow, in the project and region that the Beam options of these names give. */
    DATAFLOW("DataflowRunner", "org.apache.beam.runners.dataflow.DataflowRunner", Map.of());

    /** Spark in this JVM needs no page to watch it by, and no other computer to talk to. */
    private static final Map<String, String> SPARK_ALONE = Map.of(
            "spark.ui.enabled", "false", "spark.driver.host", "127.0.0.1", "spark.driver.bindAddress", "127.0.0.1");

    private static final Pattern TEMPORARY = Pattern.compile("--(gcpTempLocation|tempLocation)=.+");

    private final String beamName;
    private final String className;
    private final Map<String, String> defaults;

    Runner(String beamName, String className, Map<String, String> defaults) {
        this.beamName = beamName;
        this.className = className;
        this.defaults = Map.copyOf(defaults);
    }

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its libraries are on the class path. */
    public boolean isThere() {
        try {
            Class.forName(className, false, Runner.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The Beam options of a run on it.
     *
     * @param given by the user ("--parallelism=4"); they go before the defaults
     * @throws RunFailedException where its libraries are not there
     */
    public List<String> options(List<String> given) {
        if (!isThere()) {
            throw new RunFailedException(
                    "--runner " + label() + " needs libraries that are not on the class path. Start through ./onrecord"
                            + " of the sources, which fetches them, or build with -P" + label() + ".",
                    true);
        }
        List<String> options = new ArrayList<>(List.of(option()));
        defaults.forEach((name, value) -> {
            if (given.stream().noneMatch(option -> option.startsWith("--" + name + "="))) {
                options.add("--" + name + "=" + value);
            }
        });
        options.addAll(given);
        if (this == SPARK && options.stream().anyMatch(option -> option.startsWith("--sparkMaster=local"))) {
            SPARK_ALONE.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        }
        return options;
    }

    /** Whether Beam options that {@link #options} has made are of a run on it. */
    boolean carries(List<String> beamOptions) {
        return beamOptions.contains(option());
    }

    private String option() {
        return "--runner=" + beamName;
    }

    /**
     * Where this computer and the workers find each other's files.
     *
     * @param given by the user, or null
     * @param beamOptions given by the user
     * @return the address of a folder, null where they share a disk
     * @throws RunFailedException where they cannot share one and none is given
     */
    public String exchange(String given, List<String> beamOptions) {
        if (given != null || this != DATAFLOW) {
            return given;
        }
        return beamOptions.stream()
                .filter(option -> TEMPORARY.matcher(option).matches())
                .map(option -> option.substring(option.indexOf('=') + 1))
                .findFirst()
                .orElseThrow(() -> new RunFailedException(
                        "Dataflow's workers do not see the disk of this computer: name a folder in Google's storage that both"
                                + " see, --exchange gs://bucket/folder.",
                        true));
    }
}
