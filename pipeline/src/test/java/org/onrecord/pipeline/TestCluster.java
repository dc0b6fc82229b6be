package org.onrecord.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A cluster of processes of their own on this computer's loopback, all of which end with {@link #close}. */
interface TestCluster extends AutoCloseable {

    /** Starts one more process that carries tasks. */
    void startWorker() throws Exception;

    /** Waits until so many of them have come in. */
    void awaitWorkers(int number, Duration limit) throws Exception;

    /** Submits a jar as a user does; the process ends with the job. */
    Process submit(Path jar, List<String> arguments) throws IOException;

    /** Ends a worker, numbered from 0, at once, as a power cut would. */
    void killWorker(int number) throws Exception;

    /** What the cluster says that the job had to recover from. */
    String failures() throws Exception;

    @Override
    void close();

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits a little. */
    static void pause(long endNanos, String failure) throws InterruptedException {
        if (System.nanoTime() > endNanos) {
            throw new IllegalStateException(failure + " in time");
        }
        Thread.sleep(500);
    }
}
