namespace Analysis;

/// <summary>Finds the noun phrase that is the subject of an English verb of saying.</summary>
internal sealed class LatinSpeaker(SpeechText text)
{
    private const int Farthest = 60;
    private const int MostWords = 3;
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;

    /// <summary>The subject before a verb; null where none that may speak stands there.</summary>
    /// <param name="verb">The verb's part.</param>
    /// <param name="sentence">The first part of its sentence.</param>
    public NounPhrase? Before(int verb, int sentence)
    {
        var end = verb;
        while (end > sentence && parts[end - 1].Kind == SpeechKind.Adverb)
        {
            end--;
        }

        while (end > sentence && parts[end - 1].Kind == SpeechKind.In)
        {
            end--; // on (Monday)
        }

        if (end > sentence && parts[end - 1].Kind == SpeechKind.Comma)
        {
            return BeforeApposition(end - 1, sentence);
        }

        var start = Start(end, sentence);
        if (start > sentence + 1 && start < end && parts[start - 1].Kind == SpeechKind.In && Described(start - 1, sentence) is { } whole)
        {
            return new NounPhrase(whole, end);
        }

        return start == end ? null : Whole(start, end, start == sentence || parts[start - 1].Kind is not (SpeechKind.In or SpeechKind.Not));
    }

    /// <summary>The subject behind a verb or behind "according to"; null where none stands there.</summary>
    public NounPhrase? After(int from, int to)
    {
        var end = from;
        while (end < to && end - from < Farthest && IsNominal(end) && !(end > from && parts[end].Kind == SpeechKind.Pronoun))
        {
            end++;
        }

        while (end > from && parts[end - 1].Kind is SpeechKind.Of or SpeechKind.Join)
        {
            end--;
        }

        return end == from || !(HasCapital(from, end) || parts[from].Kind is SpeechKind.Modifier or SpeechKind.Pronoun) ? null
            : new NounPhrase(from, end);
    }

    /// <summary>The name that a sentence begins with; null where it begins with none.</summary>
    public NounPhrase? Leading(int from, int to)
    {
        var end = from;
        while (end < to && parts[end].Kind == SpeechKind.Latin && char.IsUpper(text.Text[parts[end].Start]))
        {
            end++;
        }

        return from < to && parts[from].Kind is SpeechKind.Name or SpeechKind.Pronoun
            ? new NounPhrase(from, from + 1) : end - from is > 1 and < 5
            ? new NounPhrase(from, end) : null;
    }

    // Ann Lee, the head of the works, said
    private NounPhrase? BeforeApposition(int comma, int sentence)
    {
        for (var i = comma - 1; i > sentence && comma - i < 20; i--)
        {
            if (parts[i].Kind == SpeechKind.Comma)
            {
                var start = Start(i, sentence);
                if (start > sentence + 1 && start < i && parts[start].Kind == SpeechKind.Modifier
                    && parts[start - 1].Kind == SpeechKind.Comma
                    && Start(start - 1, sentence) is var named && named < start - 1 && HasCapital(named, start - 1))
                {
                    return new NounPhrase(named, i); // Ann Lee, a spokeswoman for the works, the largest in town, said
                }

                return start < i && (HasCapital(start, i) || parts[start].Kind == SpeechKind.Modifier)
                    && (start == sentence || parts[start - 1].Kind != SpeechKind.In)
                    ? new NounPhrase(start, i) : null;
            }

            if (parts[i].Kind is SpeechKind.Quoted or SpeechKind.Say)
            {
                break;
            }
        }

        return null;
    }

    // People familiar (with the matter): where a noun phrase begins that a preposition describes; null where the preposition begins the
    // clause.
    private int? Described(int preposition, int sentence)
    {
        var start = Start(preposition, sentence);
        return start < preposition && (start == sentence || parts[start - 1].Kind is SpeechKind.Conjunction or SpeechKind.Quoted)
            && (HasCapital(start, preposition) || parts[start].Kind == SpeechKind.Modifier) ? start : null;
    }

    // Of "the day the mayor" and "(in) a letter the mayor" the last noun phrase.
    private NounPhrase? Whole(int start, int end, bool clean)
    {
        if (parts[end - 1].Kind is SpeechKind.Name or SpeechKind.Pronoun && !clean)
        {
            return new NounPhrase(end - 1, end);
        }

        for (var i = end - 1; i > start; i--)
        {
            if (parts[i].Kind == SpeechKind.Modifier && parts[i - 1].Kind is SpeechKind.Latin
                && char.IsLower(text.Text[parts[i - 1].Start]))
            {
                return new NounPhrase(i, end);
            }
        }

        var isPlural = end - start <= MostWords && text.Text[parts[end - 1].End - 1] == 's'; // officials, senior officials
        return clean && (HasCapital(start, end) || parts[start].Kind is SpeechKind.Modifier or SpeechKind.Pronoun || isPlural)
            ? new NounPhrase(start, end) : null;
    }

    private int Start(int end, int border)
    {
        var start = end;
        while (start > border && end - start < Farthest && IsNominal(start - 1)
            && !(start < end && parts[start].Kind == SpeechKind.Pronoun))
        {
            start--;
        }

        while (start < end && parts[start].Kind is SpeechKind.Of or SpeechKind.Join or SpeechKind.Bracket)
        {
            start++;
        }

        return start;
    }

    private bool HasCapital(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (parts[i].Kind is SpeechKind.Name or SpeechKind.Latin && char.IsUpper(text.Text[parts[i].Start]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNominal(int part) => parts[part].Kind is SpeechKind.Latin or SpeechKind.Name or SpeechKind.Modifier or SpeechKind.Of
        or SpeechKind.Pronoun or SpeechKind.Join or SpeechKind.Noun
        or SpeechKind.Bracket;
}
