package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven over its DevTools protocol with the JDK's own web socket. Not for use by
 * several threads.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI page) throws Exception {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Messages())
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The program, from the variable CHROMIUM or the PATH. */
    static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * @param profile an empty folder
     */
    static Browser start(Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--hide-scrollbars",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, page(profile.resolve("DevToolsActivePort")));
        } catch (Exception e) {
            process.destroy();
            throw e;
        }
    }

    /** Address of the page's socket; the browser writes its port into a file when it is ready. */
    private static URI page(Path portFile) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(portFile) || Files.readAllLines(portFile).size() < 2) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("Chromium did not start in " + PATIENCE);
            }
            Thread.sleep(50);
        }
        String port = Files.readAllLines(portFile).get(0);
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        while (true) {
            JsonNode pages = JSON.readTree(HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body());
            for (JsonNode page : pages) {
                if (page.path("type").asText().equals("page")) {
                    return URI.create(page.path("webSocketDebuggerUrl").asText());
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new IOException("Chromium opened no page");
            }
            Thread.sleep(50);
        }
    }

    /** Opens an address anew and waits until it is loaded. */
    void open(String address) throws Exception {
        call("Page.navigate", Map.of("url", "about:blank"));
        call("Page.navigate", Map.of("url", address));
        evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))");
        settle();
    }

    /** Goes to a place in the report, as if its link was followed, and waits until it is drawn. */
    void go(String hash) throws Exception {
        evaluate(
                "new Promise(done => { if (location.hash === '%s') done(); else { addEventListener('hashchange', done, {once: true}); location.hash = '%s' } })"
                        .formatted(hash, hash));
        settle();
    }

    /** Waits until what was asked for is drawn. */
    void settle() throws Exception {
        evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 30))");
    }

    /** The value of an expression in the page; of a promise what it comes to. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode reply = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (reply.has("exceptionDetails")) {
            throw new AssertionError(expression + " failed: " + reply.path("exceptionDetails"));
        }
        return reply.path("result").path("value");
    }

    String text(String expression) throws Exception {
        return evaluate(expression).asText();
    }

    /** Presses a key once: "Tab", "Enter". */
    void press(String key, int code) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
        settle();
    }

    /** Number of the elements that a selector finds. */
    int count(String selector) throws Exception {
        return evaluate("document.querySelectorAll('" + selector + "').length").asInt();
    }

    /** Clicks the element that an expression gives. */
    void click(String element) throws Exception {
        evaluate("%s.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))".formatted(element));
        settle();
    }

    /** Shows the page as it is printed, until the next {@link #look}. */
    void print() throws Exception {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        settle();
    }

    void look(int width, int height, String colorScheme) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
        settle();
    }

    /** What is seen of the page, as a PNG. */
    byte[] screenshot() throws Exception {
        return call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .binaryValue();
    }

    /** Errors and warnings of the console since the last call, and exceptions that nothing caught. */
    List<String> takeErrors() {
        List<String> taken = new ArrayList<>(errors);
        errors.clear();
        return taken;
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        replies.put(id, reply);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        JsonNode answer = reply.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    /** The browser's processes that run: the one that was started and all that it started. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(Browser::runs)
                .toList();
    }

    /** True until a process has ended, even if nobody has collected its exit code yet. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Ends all processes of the browser: one that lived on would write into the profile while that is deleted. */
    @Override
    public void close() throws Exception {
        List<ProcessHandle> all = processes();
        socket.abort();
        process.destroy();
        if (!ended(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            ended(all);
        }
    }

    private static boolean ended(List<ProcessHandle> processes) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (processes.stream().anyMatch(Browser::runs)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                String whole = message.toString();
                message.setLength(0);
                try {
                    take(JSON.readTree(whole));
                } catch (IOException e) {
                    errors.add("unreadable message of the browser: " + e.getMessage());
                }
            }
            webSocket.request(1);
            return null;
        }

        private void take(JsonNode received) {
            if (received.has("id")) {
                replies.remove(received.path("id").asInt()).complete(received);
                return;
            }
            JsonNode parameters = received.path("params");
            String level = parameters.path("entry").path("level").asText()
                    + parameters.path("type").asText();
            boolean bad = switch (received.path("method").asText()) {
                case "Runtime.exceptionThrown" -> true;
                case "Log.entryAdded", "Runtime.consoleAPICalled" -> level.equals("error") || level.equals("warning");
                default -> false;
            };
            if (bad) {
                errors.add(parameters.toString());
            }
        }
    }
}
