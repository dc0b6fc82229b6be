package org.onrecord.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.onrecord.dataset.OutputException;
import org.onrecord.evaluate.GoldFileException;
import org.onrecord.pipeline.RunFailedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words for a journalist; the stack trace comes with --verbose. */
final class FailureMessage implements IExecutionExceptionHandler {

    /** How Linux, macOS, Windows and SQLite say that a disk is full, or what one may have of it. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk", "disk is full");

    /** @param parsed of the program's own options; those of the command are with the command */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ParseResult options = command.getParseResult();
        boolean full = isDiskFull(failure);
        command.getErr().println("onrecord: " + (full ? diskFull(options) : message(failure)));
        if (options.hasMatchedOption("--verbose")) {
            failure.printStackTrace(command.getErr());
        } else if (!full && !isForTheUser(failure)) {
            command.getErr().println("Run again with --verbose to see the details.");
        }
        return failure instanceof RunFailedException failed && failed.isWrongCall()
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isForTheUser(Exception failure) {
        return failure instanceof RunFailedException
                || failure instanceof OutputException
                || failure instanceof GoldFileException;
    }

    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String diskFull(ParseResult options) {
        Object output = options.matchedOptionValue("--output", null);
        return "the disk is full: not all could be written to " + (output == null ? "the output folder" : output)
                + ". Make room there, or choose another disk with --output. The former output is untouched.";
    }

    private static String message(Exception failure) {
        if (isForTheUser(failure)) {
            return failure.getMessage();
        } else if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission to read or write it. Choose another folder with --output.";
        } else if (failure instanceof FileSystemException system) {
            return system.getFile() + ": " + (system.getReason() == null ? "cannot be used" : system.getReason())
                    + ". Is the disk full, or the folder gone?";
        }
        return "the run stopped: " + failure + ". The former output is untouched.";
    }
}
