package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** Keeps what was read in lists: for small inputs. Not thread-safe. */
public final class CollectedArticles implements ArticleSink {

    private final List<Article> articles = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void notice(String sourceFile, String message) {
        notices.add(sourceFile + ": " + message);
    }

    public List<Article> articles() {
        return articles;
    }

    public List<Reject> rejects() {
        return rejects;
    }

    public List<String> notices() {
        return notices;
    }
}
