using System.Runtime.CompilerServices;
using Analysis.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>What has been shown and where, so that <c>Update</c> puts another value in its place.</summary>
internal sealed class ShownValues
{
    private readonly Dictionary<string, Place> byId = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<string, Place> byMark = [];
    private readonly Dictionary<string, Place> latest = new(StringComparer.Ordinal);

    /// <summary>Shows a value below the cell.</summary>
    public void Show(DisplayedValueProduced shown, CellOutputs outputs)
    {
        var (bundle, size) = OutputBundle.Of(shown, outputs);
        var place = new Place(outputs, outputs.Add(new DisplayOutput(bundle), size));
        if (shown.ValueId is { } id)
        {
            byId[id] = place;
        }

        Mark(shown.FormattedValues, place);
    }

    /// <summary>Shows another value in the place of one that was shown.</summary>
    public void Update(DisplayedValueUpdated shown)
    {
        if (Find(shown) is { } place)
        {
            place.Outputs.Replace(place.Index, new DisplayOutput(OutputBundle.Of(shown, place.Outputs).Bundle));
        }
    }

    // display(…) announces one object and returns another one to the cell, with an id of its own, so that the id of an update was never
    // announced (which is why the released kernel loses updates). Both hold the same array of formatted values, and an update takes their
    // MIME types over as they are: a text that is the same object leads back. A list of one value, as DisplayAs makes, cannot be marked;
    // its update belongs to what was last shown in that type.
    private void Mark(IReadOnlyCollection<FormattedValue> values, Place place)
    {
        if (values is FormattedValue[] { Length: > 0 } array)
        {
            var mark = new string(array[0].MimeType.AsSpan());
            array[0] = new FormattedValue(mark, array[0].Value);
            byMark.Add(mark, place);
        }
        else if (values.FirstOrDefault() is { } first)
        {
            latest[first.MimeType] = place;
        }
    }

    private Place? Find(DisplayedValueUpdated shown) =>
        byId.TryGetValue(shown.ValueId, out var known) ? known
        : shown.FormattedValues.FirstOrDefault() is not { } first ? null
        : byMark.TryGetValue(first.MimeType, out var marked) ? marked
        : latest.GetValueOrDefault(first.MimeType);

    private sealed record Place(CellOutputs Outputs, int Index);
}
