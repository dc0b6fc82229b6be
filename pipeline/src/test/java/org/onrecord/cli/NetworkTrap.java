package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;

/**
 * Runs the command where whoever asks for the network, be it only for the address of a name, is written down and refused.
 * It rests on Java's security manager, which no other part of Java 17 asks as early; it is there until Java 23.
 */
public final class NetworkTrap {

    /** In place of a call of the command: asks for the network in several ways, to show that the trap catches them. */
    static final String TRY = "--try";

    private NetworkTrap() {}

    /** @param args a file for what was asked for, then the command's own */
    public static void main(String[] args) {
        set(Path.of(args[0]));
        if (args[1].equals(TRY)) {
            tryAll();
            return;
        }
        Main.main(java.util.Arrays.copyOfRange(args, 1, args.length));
    }

    @SuppressWarnings("removal")
    private static void set(Path asked) {
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(Permission permission) {
                // All but the network is allowed.
            }

            @Override
            public void checkConnect(String host, int port) {
                refuse("connect to " + host + ":" + port);
            }

            @Override
            public void checkListen(int port) {
                refuse("listen at " + port);
            }

            @Override
            public void checkAccept(String host, int port) {
                refuse("accept " + host + ":" + port);
            }

            @Override
            public void checkMulticast(InetAddress group) {
                refuse("join " + group);
            }

            private void refuse(String what) {
                SecurityException refusal = new SecurityException(what);
                try {
                    StringBuilder line = new StringBuilder(what);
                    for (StackTraceElement call : refusal.getStackTrace()) {
                        line.append("\n  ").append(call);
                    }
                    Files.writeString(asked, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                throw refusal;
            }
        });
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void tryAll() {
        InetSocketAddress address = InetSocketAddress.createUnresolved("127.0.0.1", 9);
        Attempt[] attempts = {
            () -> new Socket("127.0.0.1", 9).close(),
            () -> InetAddress.getByName("news.example"),
            () -> URI.create("http://news.example/").toURL().openStream().close(),
            () -> SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()))
                    .close(),
            () -> new java.net.ServerSocket(0).close(),
            () -> new java.net.DatagramSocket().close(),
        };
        for (Attempt attempt : attempts) {
            try {
                attempt.run();
                System.out.println("went through");
            } catch (IOException | SecurityException e) {
                System.out.println(e instanceof SecurityException ? "refused" : "failed: " + e);
            }
        }
    }
}
