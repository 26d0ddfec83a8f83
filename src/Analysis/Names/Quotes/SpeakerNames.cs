using System.Buffers;

namespace Analysis;

/// <summary>Names speakers: as written, by their one name, and whom a pronoun stands for.</summary>
internal sealed class SpeakerNames(SpeechText text)
{
    private const int FarthestBack = 6;
    private static readonly SearchValues<char> woman = SearchValues.Create("女妻妹姐婆妈母媽");
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;
    private readonly List<Speaker> persons = [];
    private readonly Dictionary<string, bool> women = new(StringComparer.Ordinal);
    private Speaker? several;

    /// <summary>A speaker.</summary>
    /// <param name="Written">As written.</param>
    /// <param name="Name">The one name, or the noun.</param>
    /// <param name="Core">The name as written, or the whole where there is none: what a pronoun is replaced by.</param>
    public sealed record Speaker(string Written, string Name, string Core);

    /// <summary>The speaker of a noun phrase; null for a pronoun of which the article does not tell whom it means.</summary>
    public Speaker? Of(NounPhrase phrase)
    {
        if (phrase.To - phrase.From == 1 && parts[phrase.From].Kind == SpeechKind.Pronoun)
        {
            var meant = SpeechWords.IsIn("several", text.Small(phrase.From)) ? several
                : Meant(SpeechWords.IsIn("woman", text.Small(phrase.From)));
            return meant is null ? null : meant with { Written = meant.Core };
        }

        var (mention, head, last) = Head(phrase);
        var written = text.Text[parts[phrase.From].Start..parts[phrase.To - 1].End];
        var noun = text.Text[parts[head].Start..parts[last].End];
        var speaker = mention >= 0
            ? new Speaker(written, text.Names[mention].Name, Core(text.Names[mention], last, phrase))
            : new Speaker(written, noun.Trim('《', '》'), noun);
        Remember(speaker, mention, phrase);
        return speaker;
    }

    /// <summary>Takes note of whom a sentence is about.</summary>
    public void Notice(NounPhrase? subject)
    {
        if (subject is { } phrase && parts[phrase.To - 1].Kind != SpeechKind.Pronoun)
        {
            Of(phrase);
        }
    }

    // The last person who may be meant; a pronoun tells whether that is a woman, for the whole article.
    private Speaker? Meant(bool isWoman)
    {
        for (var i = persons.Count - 1; i >= 0 && i > persons.Count - FarthestBack; i--)
        {
            if (women.TryAdd(persons[i].Name, isWoman) || women[persons[i].Name] == isWoman)
            {
                return persons[i];
            }
        }

        return null;
    }

    private void Remember(Speaker speaker, int mention, NounPhrase phrase)
    {
        if (mention >= 0 ? text.Names[mention].Kind == NameKind.Person : IsOne(phrase))
        {
            persons.Add(speaker);
            if (speaker.Written.AsSpan().ContainsAny(woman))
            {
                women[speaker.Name] = true;
            }
        }

        if (mention < 0 || text.Names[mention].Kind == NameKind.Organisation)
        {
            several = speaker;
        }
    }

    // A person without a name, but one: 一名官员, 发言人.
    private bool IsOne(NounPhrase phrase) => SpeechWords.IsIn("one", text.Small(phrase.From))
        || SpeechWords.IsIn("one", text.Word(phrase.To - 1))
        || text.IsPersonal(Head(phrase).Last);

    // A name as written; where another form follows in brackets, up to these.
    private string Core(NameMention name, int last, NounPhrase phrase) =>
        text.Text[name.Start..(last < phrase.To - 1 && parts[last + 1].Kind == SpeechKind.Bracket
        && parts[last].End - name.End is > 0 and < 4 ? parts[last].End : name.End)];

    // A spokesman (for Foo in London): what describes an English noun stands behind it.
    private int End(NounPhrase phrase)
    {
        var end = phrase.From + 1;
        while (end < phrase.To && !(parts[end].Kind is SpeechKind.In or SpeechKind.Of && char.IsAsciiLetter(text.Text[parts[end].Start])))
        {
            end++;
        }

        return end;
    }

    // The person named in it; else the name or the compound noun that it ends with.
    private (int Mention, int Part, int Last) Head(NounPhrase phrase)
    {
        var head = End(phrase) - 1;
        while (head > phrase.From && parts[head].Kind == SpeechKind.Bracket)
        {
            head--;
        }

        for (var i = head; i >= phrase.From && parts[i].Kind != SpeechKind.Of; i--)
        {
            if (parts[i].Mention >= 0 && (i == head || text.Names[parts[i].Mention].Kind == NameKind.Person))
            {
                return (parts[i].Mention, i, head);
            }
        }

        var (last, isName) = (head, text.IsPersonal(head));
        while (head > phrase.From && parts[head - 1].End == parts[head].Start - (parts[head].Kind == SpeechKind.Latin ? 1 : 0)
            && (isName ? text.IsPersonal(head - 1) || parts[head - 1].End - parts[head - 1].Start == 1
                : parts[head - 1].Kind is SpeechKind.Noun or SpeechKind.Latin or SpeechKind.Name))
        {
            head--;
        }

        return (-1, head, last);
    }
}
