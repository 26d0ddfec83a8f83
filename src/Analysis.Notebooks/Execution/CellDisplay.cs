using Analysis.Notebooks.Documents;
using Microsoft.AspNetCore.Html;

namespace Analysis.Notebooks.Execution;

#pragma warning disable CA1708 // The names display and Display are those of .NET Interactive's kernel.
/// <summary>What every cell can call without a using, with the names and signatures of .NET Interactive's kernel.</summary>
public static class CellDisplay
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none: those that the value's type prefers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => Show(outputs => ValueFormatter.Format(value, mimeTypes, outputs.KeepData));

    /// <inheritdoc cref="display"/>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Show(outputs => ValueFormatter.Format(value, mimeTypes, outputs.KeepData));

    /// <summary>Shows a text as what it is: <c>"# Title".DisplayAs("text/markdown")</c>.</summary>
    /// <param name="text">Text of the type <paramref name="mimeType"/>.</param>
    /// <param name="mimeType">A MIME type.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue DisplayAs(this string text, string mimeType) => Show(_ => MimeBundle.Of((mimeType, text)));

    /// <summary>Marks a text as HTML, to be shown as it stands.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    private static DisplayedValue Show(Func<CellOutputs, MimeBundle> bundle)
    {
        var outputs = CellOutputs.Current ?? throw new InvalidOperationException("display was called while no cell is running; call it from a notebook's cell.");
        return new DisplayedValue(outputs, outputs.Add(new DisplayOutput(bundle(outputs))));
    }
}
