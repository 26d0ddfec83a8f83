using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Keeps .NET Interactive's formatters from what ends a process: a list in itself, of which they write one level after the other until the
/// stack is full, a value that takes gigabytes, a text of 200 MB; and from what differs with every run: the random id of a shown value, the
/// addresses of a method. They stand before the default ones and after those that a cell registers, and pass on what they do not hold back.
/// </summary>
[TypeFormatterSource(typeof(SafeFormatters))]
internal sealed class SafeFormatters : ITypeFormatterSource
{
    private const string Summary = "text/plain+summary";
    private const string Omission = "…";
    // Of twenty items a level and six levels, which is what is shown of a value, more than this is one that holds itself several times.
    private const int LongestValue = 2_000_000;
    private const int LongestText = 1_000_000;
    private static readonly ConcurrentDictionary<Type, bool> Limited = new();

    /// <summary>Makes sure of them; a cell may have reset the formatters.</summary>
    public static void Register() => Formatter.GetPreferredMimeTypesFor(typeof(SafeFormatters));

    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new Guard<object>(HtmlFormatter.MimeType, Hold), new Guard<object>(PlainTextFormatter.MimeType, Hold),
            new Guard<IEnumerable>(Summary, Hold),
        new Guard<string>(PlainTextFormatter.MimeType, Cut),
        new Guard<DisplayedValue>(HtmlFormatter.MimeType, ShowValue), new Guard<DisplayedValue>(PlainTextFormatter.MimeType, ShowValue),
        new Guard<MethodBase>(HtmlFormatter.MimeType, ShowMethod), new Guard<MethodBase>(PlainTextFormatter.MimeType, ShowMethod),
    ];

    private static bool Hold(object value, FormatContext context, string mimeType)
    {
        if (value is IEnumerable and not string)
        {
            Limited.GetOrAdd(value.GetType(), LimitDepth);
        }

        return IsLong(context) && Write(context, Omission);
    }

    private static bool Cut(string value, FormatContext context, string mimeType) => value.Length > Room && Write(context,
        string.Create(CultureInfo.InvariantCulture,
        $"{value.AsSpan(0, (int)Math.Min(LongestText, Room))}{Omission} ({value.Length:N0} characters; the rest is left out here)"));

    private static bool ShowValue(DisplayedValue value, FormatContext context, string mimeType)
    {
        value.Value.FormatTo(context, mimeType);
        return true;
    }

    // Its members are addresses in this process, and random names.
    private static bool ShowMethod(MethodBase value, FormatContext context, string mimeType) =>
        Write(context, mimeType == HtmlFormatter.MimeType ? $"<span>{System.Net.WebUtility.HtmlEncode(value.ToString())}</span>"
        : value.ToString()!);

    private static long Room => CellOutputs.Current?.Room ?? long.MaxValue;

    private static bool Write(FormatContext context, string text)
    {
        context.Writer.Write(text);
        return true;
    }

    // Beyond the depth to which they go, the formatters fall back on this field of the value's type, which goes on without looking at the
    // depth.
    private static bool LimitDepth(Type type)
    {
        typeof(SafeFormatters).GetMethod(nameof(LimitDepthOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, null);
        return true;
    }

    private static void LimitDepthOf<T>()
    {
        var unlimited = PlainTextFormatter<T>.Default;
        PlainTextFormatter<T>.Default = new PlainTextFormatter<T>((value, context) =>
            context.Depth > Formatter.RecursionLimit * 2 || IsLong(context) ? Write(context, Omission) : unlimited.Format(value, context));
    }

    private static bool IsLong(FormatContext context) => context.Writer is StringWriter writer
        && writer.GetStringBuilder().Length > LongestValue;

    private sealed class Guard<T>(string mimeType, Func<T, FormatContext, string, bool> format) : ITypeFormatter
    {
        public string MimeType => mimeType;

        public Type Type => typeof(T);

        public bool Format(object instance, FormatContext context) => instance is T value && format(value, context, mimeType);
    }
}
