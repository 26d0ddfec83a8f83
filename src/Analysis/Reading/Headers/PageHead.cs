using System.Net;

namespace Analysis.Reading;

/// <summary>What a saved page says of its article: metadata, data for search engines, and what stands about its heading.</summary>
internal static class PageHead
{
    private const int NodesBelowHeading = 80;
    private const int LongestSite = 30;
    private const int Short = 10;
    private static readonly System.Buffers.SearchValues<char> TitleSigns =
        System.Buffers.SearchValues.Create(['-', '–', '—', '|', '｜', '_', '·', ':', '：']);

    /// <summary>The candidates of a page's tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="data">What its scripts tell search engines.</param>
    public static List<Candidate> Read(HtmlTree tree, LinkedData data)
    {
        var found = new List<Candidate>();
        var (timed, besideEnd) = (false, 0);
        for (var i = 1; i < tree.Count; i++)
        {
            // What stands beside the article has times of other articles.
            besideEnd = i >= besideEnd && tree[i].Tag is HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Footer ? tree[i].End : besideEnd;
            switch (tree[i].Tag)
            {
                case HtmlTag.Title when tree[i].End > i + 1 && !found.Exists(candidate => candidate.Origin == "page title"):
                    found.Add(new Candidate(Field.Title, "page title", tree.Text(i + 1).ToString()));
                    break;
                case HtmlTag.Html when tree.Attribute(i, "lang") is { Length: > 1 } language:
                    found.Add(new Candidate(Field.Language, "page: html lang", language));
                    break;
                case HtmlTag.Meta:
                    ReadMeta(tree, i, found);
                    break;
                case HtmlTag.Time when !timed && i >= besideEnd && tree.Attribute(i, "datetime") is { Length: > 0 } time:
                    timed = true;
                    found.Add(new Candidate(Field.Published, "page: time element", time));
                    break;
                case HtmlTag.Link when tree.Attribute(i, "rel") is "canonical" && tree.Attribute(i, "href") is { } address:
                    found.Add(new Candidate(Field.Url, "canonical link", address));
                    break;
            }
        }

        found.AddRange(data.Found);
        ReadHeading(tree, found);
        ReadBelowHeading(tree, found);
        return found;
    }

    private static void ReadMeta(HtmlTree tree, int i, List<Candidate> found)
    {
        var name = tree.Attribute(i, "property") ?? tree.Attribute(i, "name") ?? tree.Attribute(i, "itemprop");
        if (tree.Attribute(i, "content") is not { Length: > 0 } content || name is null)
        {
            return;
        }

        switch (name)
        {
            case "og:title":
                found.Add(new Candidate(Field.Title, "page: og:title", content));
                break;
            case "og:url":
                found.Add(new Candidate(Field.Url, "page: og:url", content));
                break;
            case "og:site_name":
                found.Add(new Candidate(Field.Source, "page: og:site_name", content));
                break;
            case "author" or "article:author" or "byl" when !WebAddresses.IsAbsolute(content):
                found.Add(new Candidate(Field.Authors, "page: " + name, content));
                break;
            case "sailthru.date" or "article:published_time" or "article:published" or "datePublished" or "date" or "pubdate"
                or "publishdate" or "publish-date" or "parsely-pub-date" or "DC.date.issued" or "dc.date":
                found.Add(new Candidate(Field.Published, "page: " + name, content));
                break;
        }
    }

    // The page's own heading is its title without the site's name, which is behind a sign then.
    private static void ReadHeading(HtmlTree tree, List<Candidate> found)
    {
        var titles = found.FindAll(candidate => candidate.Field == Field.Title)
            .ConvertAll(candidate => WebUtility.HtmlDecode(candidate.Value).Trim());
        for (var i = 1; i < tree.Count && titles.Count > 0; i++)
        {
            if (tree[i].Tag != HtmlTag.H1 || tree.TextIn(i) is not { } heading || heading.Length < 3
                || titles.Find(title => IsWithSite(title, heading)) is not { } longer)
            {
                continue;
            }

            if (titles[^1].Length > heading.Length || titles[0].Length > heading.Length)
            {
                found.Add(new Candidate(Field.Title, "page: heading", heading));
            }

            var site = longer.StartsWith(heading, StringComparison.Ordinal) ? longer[heading.Length..].Trim() : "";
            if (site.Length is > 1 and <= LongestSite && TitleSigns.Contains(site[0]) && site[1..].Trim() is { Length: > 1 } name
                && name.AsSpan().IndexOfAny(TitleSigns) < 0)
            {
                found.Add(new Candidate(Field.Source, "page title", name));
            }

            return;
        }
    }

    // A short heading must be all that stands before the sign.
    private static bool IsWithSite(string title, string heading) =>
        title.Length > heading.Length
        && (title.StartsWith(heading, StringComparison.Ordinal) ? title[heading.Length..].TrimStart() is [var sign, ..]
            && TitleSigns.Contains(sign) || heading.Length > Short : heading.Length > Short
        && title.Contains(heading, StringComparison.Ordinal));

    // What the metadata lack, the page names after its heading: the author in a link marked as such, the date in a text of its own.
    private static void ReadBelowHeading(HtmlTree tree, List<Candidate> found)
    {
        var (dated, authored) =
            (found.Exists(candidate => candidate.Field == Field.Published), found.Exists(candidate => candidate.Field == Field.Authors));
        var near = 0;
        for (var i = 1; i < tree.Count && !(dated && authored); i++)
        {
            near = tree[i].Tag == HtmlTag.H1 ? i + NodesBelowHeading : near;
            if (i >= near)
            {
                continue;
            }

            if (tree[i].Tag == HtmlTag.Text)
            {
                if (!dated && tree.Text(i).ToString().Trim() is { Length: >= 8 and <= 40 } date && DateParser.Parse(date) is not null)
                {
                    dated = true;
                    found.Add(new Candidate(Field.Published, "page: after the heading", date));
                }
            }
            else if (!authored && (tree.AttributeText(i, "rel") is "author" || tree.AttributeText(i, "itemprop") is "author")
                && tree.TextIn(i) is { Length: > 1 and < 60 } names && !names.Equals("admin", StringComparison.OrdinalIgnoreCase))
            {
                authored = true;
                found.Add(new Candidate(Field.Authors, "page: author link", names));
            }
        }
    }
}
