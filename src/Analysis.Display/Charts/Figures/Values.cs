using System.Text.Json;

namespace Analysis.Display.Charts;

/// <summary>One array of a trace: numbers, texts or both. NaN and null stand for what is missing.</summary>
internal sealed class Values
{
    private readonly string?[]? texts;

    private Values(double[] numbers, string?[]? texts) => (Numbers, this.texts) = (numbers, texts);

    public static Values Empty { get; } = new([], null);

    /// <summary>The values that are numbers or numeric text; NaN elsewhere.</summary>
    public double[] Numbers { get; }

    public int Count => Numbers.Length;

    public bool HasText => texts is not null;

    /// <summary>The value as it was written; null for numbers and what is missing.</summary>
    public string? Written(int index) => texts?[index];

    /// <summary>The value as text; null where it is missing.</summary>
    public string? Text(int index) => texts?[index] ?? (double.IsNaN(Numbers[index]) ? null : NumberText.Shortest(Numbers[index]));

    public static Values Of(double[] numbers) => new(numbers, null);

    public static Values Of(string text) => new([NumberOf(text)], [text]);

    public static Values Read(Node node)
    {
        if (node.IsObject && node["bdata"].Text is { } packed)
        {
            return new(PackedNumbers.Read(packed, node["dtype"].Text ?? "f8"), null);
        }

        var array = node.Value;
        if (array.ValueKind != JsonValueKind.Array)
        {
            return Empty;
        }

        var numbers = new double[array.GetArrayLength()];
        string?[]? texts = null;
        var i = 0;
        foreach (var item in array.EnumerateArray())
        {
            numbers[i] = double.NaN;
            if (item.ValueKind == JsonValueKind.Number)
            {
                numbers[i] = item.GetDouble();
            }
            else if (item.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False)
            {
                texts ??= new string?[numbers.Length];
                texts[i] = item.ValueKind == JsonValueKind.String ? item.GetString() : item.GetRawText();
                numbers[i] = NumberOf(texts[i]);
            }

            i++;
        }

        return new(numbers, texts);
    }

    // Not of what begins like a date: 2022-03 is no number.
    private static double NumberOf(string? text) =>
        text is [_, _, _, >= '0' and <= '9', '-', ..] ? double.NaN : NumberText.Parse(text) ?? double.NaN;
}
