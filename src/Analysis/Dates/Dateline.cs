using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>What an article's dateline says: <c>（法新社华盛顿4日电）</c> was written in 华盛顿 on the 4th.</summary>
/// <param name="Place">The place, as it is written; null where none is named.</param>
/// <param name="Day">The day, of the month or year nearest to publication; null where none is named.</param>
public sealed partial record Dateline(string? Place, DateOnly? Day)
{
    /// <summary>Reads a dateline, as <see cref="Article.Dateline"/> has it; null where there is none.</summary>
    /// <param name="text">The dateline.</param>
    /// <param name="published">When the article was published, on the clock of the zone that is asked for; without it only a whole date is
    /// read.</param>
    public static Dateline? Read(string? text, DateTime? published)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var day = DateRecognizer.Find(text, published)
            .FirstOrDefault(mention => mention is { Granularity: DateGranularity.Day, Start: not null });
        var head = (day is null ? text : text[..day.Offset]).Trim([.. " \u00A0\u3000（(【[）)】],-–—"]);
        var place = char.IsAscii(head.FirstOrDefault('.')) ? Latin().Match(head).Value : Agency().Replace(head, "");
        return new Dateline(place.Trim() is { Length: > 1 } found && !found.Any(char.IsDigit) ? found : null, day?.Start);
    }

    // WASHINGTON, July 16 (AP): the letters before the comma or the bracket
    [GeneratedRegex(@"^[A-Z][\p{L} .'’/-]+(?=$|,|\s?\()", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    // 法新社, 路透, 中央社記者王小明, 德国之声中文网
    [GeneratedRegex(@"^(路透|[^，。、]{1,6}?([社网網台臺报報刊站]|通讯|通訊|中文[网網]))([记記]者.{2,3}(?=.{2})|[记記]者.*)?[讯訊电電]?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Agency();
}
