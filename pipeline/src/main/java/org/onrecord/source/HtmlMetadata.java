package org.onrecord.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: schema.org JSON-LD first, then Open Graph and other meta elements,
 * then what is marked in the page.
 *
 * @param headline as it stands on the page, null where no h1 is it
 */
record HtmlMetadata(ArticleMetadata metadata, String headline) {

    private static final Pattern BEFORE_SITE = Pattern.compile("(.*)\\s[|–—-]\\s");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String[] TITLES = {"og:title", "twitter:title", "dc.title", "headline"};
    private static final String[] AUTHORS = {
        "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"
    };
    private static final String[] PUBLISHERS = {"og:site_name", "dc.publisher", "publisher", "application-name"};
    private static final String[] DATES = {
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
                "pubdate",
        "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "date"
    };

    private static final int LONGEST_BYLINE = 120;

    static HtmlMetadata of(Document page) {
        ArticleMetadata metadata = new ArticleMetadata();
        JsonLd.read(page, metadata);
        offerMeta(page, metadata);
        offerMarked(page, metadata);
        Element heading = page.selectFirst("h1");
        String h1 = page.select("h1").size() == 1 || heading != null && sameTitle(heading.text(), metadata.title())
                ? heading.text()
                : null;
        metadata.offerTitle(h1);
        metadata.offerTitle(withoutSite(page.title(), metadata.publisher()));
        String headline = h1 != null && sameTitle(h1, metadata.title()) ? h1 : null;
        return new HtmlMetadata(metadata, headline);
    }

    private static void offerMeta(Document page, ArticleMetadata metadata) {
        for (String name : PUBLISHERS) {
            metadata.offerPublisher(meta(page, name));
        }
        for (String name : TITLES) {
            metadata.offerTitle(withoutSite(meta(page, name), metadata.publisher()));
        }
        for (String name : AUTHORS) {
            String author = meta(page, name);
            metadata.offerByline(author == null || author.startsWith("http") ? null : author);
        }
        for (String name : DATES) {
            metadata.offerPublishedOn(meta(page, name));
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        metadata.offerSourceUrl(canonical == null ? null : canonical.attr("href"));
        metadata.offerSourceUrl(meta(page, "og:url"));
    }

    private static void offerMarked(Document page, ArticleMetadata metadata) {
        Element published = page.selectFirst("[itemprop=datePublished]");
        if (published != null) {
            metadata.offerPublishedOn(published.attr("content"));
            metadata.offerPublishedOn(published.attr("datetime"));
            metadata.offerPublishedOn(published.text());
        }
        Element time =
                page.selectFirst("article time[datetime], main time[datetime], header time[datetime], time[pubdate]");
        if (time == null && page.select("time[datetime]").size() == 1) {
            time = page.selectFirst("time[datetime]");
        }
        metadata.offerPublishedOn(time == null ? null : time.attr("datetime"));
        Element author = page.selectFirst(
                "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], [class*=byline], [data-component*=byline]");
        metadata.offerByline(author == null || author.text().length() > LONGEST_BYLINE ? null : firstWords(author));
    }

    /** Of parts without a blank between them the first: a name, and not what the person does. */
    private static String firstWords(Element author) {
        Element first =
                author.children().stream().filter(Element::hasText).findFirst().orElse(null);
        boolean parts = author.ownText().isBlank() && first != null;
        return parts ? firstWords(first) : author.text();
    }

    /** Content of the first meta element of that name, by whichever attribute, case ignored; null without one. */
    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return null;
    }

    /** "Headline | Site" and "Headline - Site" without the site. */
    private static String withoutSite(String title, String site) {
        if (title == null || site == null) {
            return title;
        }
        Matcher end = BEFORE_SITE.matcher(title);
        return end.lookingAt() && title.substring(end.end()).equalsIgnoreCase(site) ? end.group(1) : title;
    }

    /** One begins with the other, letters and digits compared. */
    private static boolean sameTitle(String heading, String title) {
        if (title == null) {
            return false;
        }
        String a = NO_WORD.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
        String b = NO_WORD.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
        return !a.isEmpty() && (a.startsWith(b) || b.startsWith(a));
    }
}
