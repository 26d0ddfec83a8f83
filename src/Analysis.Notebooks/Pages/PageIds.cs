using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The ids of one page. What a notebook names gets the prefix <c>s-</c>, so that an output can neither take the page's own ids nor those of
/// another output: a second <c>clip1</c> becomes <c>s-clip1-2</c>, and what refers to it within the same output follows.
/// </summary>
internal sealed class PageIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The ids of one output or text, by the name it gave them.</summary>
    public sealed class Scope(PageIds page)
    {
        private readonly Dictionary<string, string> own = new(StringComparer.Ordinal);

        /// <summary>Gives <paramref name="name"/> an id on the page.</summary>
        public string Define(string name) => own[name] = page.New(name);

        /// <summary>The id given to <paramref name="name"/>, here or, failing that, in the first output that defines it, which may come
        /// later.</summary>
        public string Refer(string name) => own.GetValueOrDefault(name) ?? Slug(name);
    }

    /// <summary>A new id for a heading or another part of the page.</summary>
    public string New(string name)
    {
        var slug = Slug(name);
        var id = slug;
        for (var n = 2; !taken.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
        }

        return id;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder("s-");
        foreach (var rune in name.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(rune.ToString());
            }
            else if (slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length >= 60)
            {
                break;
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
