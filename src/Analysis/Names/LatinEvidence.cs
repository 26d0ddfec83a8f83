namespace Analysis;

/// <summary>What a stretch of capitalised words and what stands beside it tell of its being a name.</summary>
internal sealed class LatinEvidence
{
    private readonly LatinWord[] own;
    private readonly LatinWord? before;
    private readonly LatinWord? after;
    private readonly bool hasTitle;
    private readonly bool isLower;
    private readonly string text;

    /// <summary>Looks at a stretch.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="hasTitle">Whether a title stands before it.</param>
    /// <param name="text">The text.</param>
    /// <param name="lower">The words that the corpus writes in lower case.</param>
    public LatinEvidence(List<LatinWord> words, int first, int last, bool hasTitle, string text, IReadOnlySet<string> lower)
    {
        (own, this.hasTitle, this.text) = ([.. words.Skip(first).Take(last - first + 1)], hasTitle, text);
        before = first > 0 && words[first].Joins ? words[first - 1] : null;
        after = last + 1 < words.Count && words[last + 1].Joins ? words[last + 1] : null;
        isLower = own.Any(word => lower.Contains(word.Text.ToLowerInvariant()));
    }

    private bool IsSeveral => own.Length > 1;

    private bool IsAcronym => !IsSeveral && own[0].IsCapitals && own[0].Text.Length < 7 && !hasTitle && !own[0].IsHeadline;

    private bool IsOrganisation => own[^1].Tells(Cue.Team)
        || (IsSeveral && own.Any(word => word.Tells(Cue.OrgWord)) && !own[0].Tells(Cue.FirstName))
        || own[0].Text is "Bank" or "University" or "Ministry" || (own[0].Text is "Department" && own.Length > 2);

    private bool IsPlace => IsSeveral
        && ((own[^1].Tells(Cue.PlaceWord) && !own[0].Tells(Cue.FirstName))
        || own[0].Text is "Lake" or "Mount" or "Cape" or "Port" or "River");

    /// <summary>Adds it to what speaks for the name.</summary>
    public void AddTo(NameEvidence evidence, string name)
    {
        if (IsOrganisation)
        {
            evidence.Add(name, NameKind.Organisation, 2.5, hasTitle ? 0 : 1);
        }
        else if (IsPlace)
        {
            evidence.Add(name, NameKind.Place, 2.5, 0);
        }
        else if (IsAcronym)
        {
            var form = own[0].Tells(Cue.NotWord) || IsNumber(own[0].End) ? 0 : 1;
            evidence.Add(name, NameKind.Organisation, form, PersonContext() > 0 || before?.Text is "the" or "The" or "by" ? 1 : 0);
        }
        else
        {
            evidence.Add(name, NameKind.Person, PersonForm(), PersonContext() + (IsSeveral && IsApposition(own[^1].End) ? 1 : 0));
            AddOthers(evidence, name);
        }
    }

    private void AddOthers(NameEvidence evidence, string name)
    {
        if (own.Length > 2 || hasTitle)
        {
            return;
        }

        if (before?.Tells(Cue.PlacePrep) == true)
        {
            var isSure = before?.Text is "in" or "near" && !own[0].IsHeadline
                && !Array.Exists(own, word => word.Tells(Cue.Common) || word.Text.Any(char.IsAsciiDigit));
            evidence.Add(name, NameKind.Place, 0.25, Array.Exists(own, word => word.IsCapitals) || isLower ? 0.25 : isSure ? 1.75 : 1);
        }

        if (after?.Tells(Cue.Staff) == true && !own[0].Tells(Cue.FirstName))
        {
            evidence.Add(name, NameKind.Organisation, isLower ? 0 : 0.5, 1.5);
        }
    }

    // Two or three words with capitals that are no ordinary ones are most often a person, surely with a first name, an initial, a particle.
    private double PersonForm()
    {
        var isFirstName = own[0].Tells(Cue.FirstName);
        if (own.Length is 1 or > 5 || (own[0].IsHeadline && !isFirstName))
        {
            return 0;
        }

        var isCommon = own.Any(word => word.Tells(Cue.Common));
        if (isFirstName)
        {
            return isLower && own.Length > 3 ? 1 : 2;
        }

        if (own.Any(word => word.Tells(Cue.Particle | Cue.NameSuffix) || (word.Text.Length == 2 && word.Text[1] == '.')))
        {
            return isCommon ? 1 : 2;
        }

        var isPlain = own.Length < 4 && !isLower && before?.Text is not ("the" or "The" or "a" or "an")
            && Array.TrueForAll(own, word => word.IsCapital && !word.IsCapitals && word.Text.Length > 1);
        return !isPlain ? 0 : isCommon ? 0.25 : own.Any(word => word.Text.Length < 3 || char.IsAsciiDigit(word.Text[^1])) ? 1 : 2;
    }

    private double PersonContext()
    {
        var role = before?.Tells(Cue.RoleWord) == true ? IsSeveral ? 1.5 : 1 : 0;
        var isSaying = after?.Tells(Cue.SaysWord) == true || (before?.Tells(Cue.SaysWord) == true && !own[0].IsFirst);
        return (hasTitle ? 2 : 0) + role + (isSaying ? IsSeveral ? 1 : 0.75 : 0) + (IsAge(own[^1].End) ? 1.5 : 0)
            + ChineseContext(own[0].Start, own[^1].End);
    }

    // In Chinese: a role before it, what it does behind it.
    private double ChineseContext(int start, int end)
    {
        var cues = NameRules.Cues.GetAlternateLookup<ReadOnlySpan<char>>();
        Cue Of(int from, int to) => from >= 0 && to <= text.Length && cues.TryGetValue(text.AsSpan(from..to), out var cue) ? cue : Cue.None;
        var (left, right) = (Of(start - 2, start) | Of(start - 3, start), Of(end, end + 1) | Of(end, end + 2));
        return ((left & Cue.Role) != 0 ? 1.5 : 0) + ((right & Cue.Says) != 0 ? 0.75 : 0) + ((right & Cue.Address) != 0 ? 1.5 : 0);
    }

    private bool IsNumber(int end) => end + 1 < text.Length && text[end] is ' ' or '-' && char.IsAsciiDigit(text[end + 1]);

    // Mara Quell, a potter
    private bool IsApposition(int end)
    {
        var rest = text.AsSpan(end);
        return rest.StartsWith(", a ") || rest.StartsWith(", an ") || rest.StartsWith(", the ") || rest.StartsWith(", who ");
    }

    // Smith, 43, …
    private bool IsAge(int end) => end + 5 < text.Length && text[end] == ',' && text[end + 1] == ' ' && char.IsAsciiDigit(text[end + 2])
        && char.IsAsciiDigit(text[end + 3]) && text[end + 4] == ',';
}
