package org.onrecord.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.onrecord.dataset.OutputException;
import org.onrecord.pipeline.RunFailedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words for a journalist; the stack trace comes with --verbose. */
final class FailureMessage implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("onrecord: " + message(failure));
    if (parsed.hasMatchedOption("--verbose")) {
      failure.printStackTrace(command.getErr());
    } else if (!isForTheUser(failure)) {
      command.getErr().println("Run again with --verbose to see the details.");
    }
    return failure instanceof RunFailedException failed && failed.isWrongCall()
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean isForTheUser(Exception failure) {
    return failure instanceof RunFailedException || failure instanceof OutputException;
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
