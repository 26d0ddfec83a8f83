namespace Analysis.Display;

/// <summary>Writes values of one type in one MIME type, in the shape that .NET Interactive's convention asks for.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="mimeType">The MIME type written.</param>
/// <param name="format">Turns a value into text of that type.</param>
public sealed class ConventionFormatter<T>(string mimeType, Func<T, string> format)
{
    /// <summary>The MIME type written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes <paramref name="instance"/>; false, with nothing written, where it is not a <typeparamref name="T"/>.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (instance is not T value)
        {
            return false;
        }

        writer.Write(format(value));
        return true;
    }
}
