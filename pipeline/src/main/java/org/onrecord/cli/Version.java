package org.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"onrecord " + org.onrecord.pipeline.BuildInfo.version()};
    }
}
