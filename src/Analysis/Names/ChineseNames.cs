namespace Analysis;

/// <summary>What in a text may be a name in Chinese characters, and what speaks for it.</summary>
internal static class ChineseNames
{
    private const int LongestForeign = 8;

    /// <summary>Adds what an article tells to the evidence.</summary>
    public static void Weigh(NameText text, NameEvidence evidence)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsHan)
            {
                i = Math.Max(i, WeighForeign(text, i, evidence));
            }
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsHan)
            {
                WeighChinese(text, i, evidence);
                WeighPlace(text, i, evidence);
            }
        }
    }

    /// <summary>The last word of the foreign name that begins with a word; -1 where none does. Names that a dot joins are one.</summary>
    public static int EndOfForeign(NameText text, int first, out bool hasDot)
    {
        hasDot = false;
        if (!IsPiece(text, first, isEdge: !text.JoinsByDot(first)) && !(text.JoinsByDot(first) && text[first].IsHan && text[first].Length <= 4 && text[first].MayName))
        {
            return -1;
        }

        var last = first;
        for (var next = first + 1; next < text.Count && text.End(next) - text.Start(first) <= 3 * LongestForeign; next++)
        {
            if (text.JoinsByDot(next - 1) && text[next].IsHan && text[next].Length <= LongestForeign)
            {
                (last, hasDot) = (next, true);
            }
            else if (text.Joins(next - 1) && last == next - 1 && IsPiece(text, next, isEdge: false))
            {
                last = next;
            }
            else
            {
                break;
            }
        }

        while (last > first && text.Joins(last - 1) && !IsPiece(text, last, isEdge: true))
        {
            last--;
        }

        return last;
    }

    // A word of characters of foreign names that is no ordinary word; at a name's edge a single one must be a rare one.
    private static bool IsPiece(NameText text, int word, bool isEdge)
    {
        var piece = text[word];
        return piece.IsForeign && piece.Known is null && !piece.Tells(Cue.NotName | Cue.Role | Cue.Says | Cue.Address) && (piece.Length == 1 ? !isEdge || piece.Strong > 0 : piece.MayName);
    }

    private static int WeighForeign(NameText text, int first, NameEvidence evidence)
    {
        var last = EndOfForeign(text, first, out var hasDot);
        if (last < 0 || text.End(last) - text.Start(first) is < 2 or > 3 * LongestForeign)
        {
            return -1;
        }

        var name = text.Of(first, last);
        var strong = name.Count(NameRules.Strong.Contains);
        if (hasDot)
        {
            evidence.Add(name, NameKind.Person, 3, 0);
        }
        else if (strong >= 2 || (strong == 1 && first == last))
        {
            var isWord = first == last && text[first].IsPlace;
            AddContext(text, first, last, name, NameKind.Person, isWord ? 0.5 : name.Length > 2 && strong >= 2 ? 1 : 0.5, evidence);
        }

        return last;
    }

    private static void WeighChinese(NameText text, int i, NameEvidence evidence)
    {
        foreach (var (last, form) in ChinesePeople(text, i))
        {
            AddContext(text, i, last, text.Of(i, last), NameKind.Person, form, evidence);
        }
    }

    // Where a Chinese or Japanese name that begins with a word may end, and what its form says for it.
    private static IEnumerable<(int Last, double Form)> ChinesePeople(NameText text, int i)
    {
        var (word, next, third) = (text[i], text.After(i), text.Joins(i) ? text.After(i + 1) : NameWord.None);
        var surname = SurnameOf(word.Text);
        if (surname == 0 || word.Tells(Cue.NotName))
        {
            yield break;
        }

        var given = word.Length - surname;
        if (given == 0)
        {
            if (next is { Length: 2 } && IsGiven(next) && !next.Tells(Cue.Role | Cue.Address | Cue.Says | Cue.PlaceEnd | Cue.NotName))
            {
                yield return (i + 1, next.IsInDictionary && !next.IsPerson ? 0 : 1);
            }

            if (next is { Length: 1 } && IsGiven(next))
            {
                yield return (i + 1, surname == 2 ? 1 : 0.25);
                if (third is { Length: 1 } && IsGiven(third))
                {
                    yield return (i + 2, 0.5);
                }
            }
        }
        else if (word.MayName && given <= 2 && !word.Text.AsSpan(surname).ContainsAny(NotGiven))
        {
            yield return (i, given == 2 ? word.IsInDictionary ? 1.5 : 1 : word.IsInDictionary ? 0 : 0.5);
            if (given == 1 && next is { Length: 1 } && IsGiven(next))
            {
                yield return (i + 1, 0.5);
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> NotGiven = System.Buffers.SearchValues.Create([.. NameRules.NotGiven]);

    private static bool IsGiven(NameWord word) => word.IsHan && !word.Text.AsSpan().ContainsAny(NotGiven) && !word.Tells(Cue.Says | Cue.PlaceEnd);

    /// <summary>How long the surname is that a word begins with; 0 for none.</summary>
    public static int SurnameOf(string word)
    {
        for (var length = Math.Min(3, word.Length); length > 0; length--)
        {
            if (NameRules.Cues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out var cue) && (cue & (Cue.Surname | Cue.Japanese)) != 0)
            {
                return length;
            }
        }

        return 0;
    }

    private static void WeighPlace(NameText text, int i, NameEvidence evidence)
    {
        var (word, next) = (text[i], text.After(i));
        if (word.Tells(Cue.NotName))
        {
            return;
        }

        if (word.IsPlace && word.Length > 1)
        {
            AddContext(text, i, i, word.Text, NameKind.Place, word.Length > 2 ? 2 : 0.5, evidence);
        }
        else if (!word.IsInDictionary && word.Length > 2 && NameRules.Cues.GetValueOrDefault(word.Text[^1..]).HasFlag(Cue.PlaceEnd))
        {
            AddContext(text, i, i, word.Text, NameKind.Place, 1.5, evidence);
        }

        if (next.Tells(Cue.PlaceEnd) && word.Length > 1 && (word.Known == NameKind.Place || word.MayName || word.IsForeign))
        {
            AddContext(text, i, i + 1, text.Of(i, i + 1), NameKind.Place, next.Length > 1 || word.IsPlace || word.Known == NameKind.Place ? 2 : 1.5, evidence);
        }
    }

    // What stands beside a name: a role before it, its Latin form behind it, what it does.
    private static void AddContext(NameText text, int first, int last, string name, NameKind kind, double form, NameEvidence evidence)
    {
        var (before, after) = (text.Before(first), text.After(last));
        var bracket = text.Bracket(text.End(last));
        var isOrganisation = before.Tells(Cue.OrgBefore) || (bracket is not null && bracket.Split(' ').Any(word => NameRules.Cues.GetValueOrDefault(word).HasFlag(Cue.OrgWord)));
        if (isOrganisation)
        {
            evidence.Add(name, NameKind.Organisation, kind == NameKind.Person ? form : 0, 2);
        }

        var person = (before.Tells(Cue.Role) ? 2 : 0) + (after.Tells(Cue.Address) ? 2 : 0) + (after.Tells(Cue.Says) ? 1 : 0) + (bracket is not null && kind == NameKind.Person ? 1.5 : 0);
        var place = before.Tells(Cue.PlaceBefore) ? 0.5 : 0;
        evidence.Add(name, kind, form, isOrganisation ? 0 : kind == NameKind.Person ? person : place + (bracket is null ? 0 : 0.5));
        if (kind == NameKind.Place && person >= 2)
        {
            evidence.Add(name, NameKind.Person, 0.5, person);
        }
    }
}
