namespace Analysis;

/// <summary>What a name names.</summary>
internal enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, region, town, street, mountain, sea or building.</summary>
    Place,

    /// <summary>A company, authority, party, medium, university or alliance.</summary>
    Organisation,
}

/// <summary>A name where it stands.</summary>
/// <param name="Start">Where it begins in the text of the article with its title (<see cref="CorpusCounts.Articles"/>), in UTF-16
/// units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The one name for all its forms.</param>
internal readonly record struct NameMention(int Start, int Length, NameKind Kind, string Name)
{
    /// <summary>Where it ends (exclusive).</summary>
    public int End => Start + Length;
}
