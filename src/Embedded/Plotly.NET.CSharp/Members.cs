using System.Collections;
using Plotly.NET.CSharp;

namespace Plotly.NET;

/// <summary>The members of a figure's object in the order in which they were set. A name with dots (<c>marker.line</c>) sets a member of a member.</summary>
internal sealed class Members
{
    private readonly OrderedDictionary<string, object> values = new(StringComparer.Ordinal);

    public static Members Empty { get; } = new();

    public int Count => values.Count;

    public object? this[string name] => values.GetValueOrDefault(name);

    /// <summary>The members given; what is null or an empty optional is left out, and a later whole object does not erase an earlier part.</summary>
    public static Members Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var result = new Members();
        foreach (var (name, value) in members)
        {
            result.Set(name, value);
        }

        return result;
    }

    /// <summary>A copy in which the other's members are set, objects member by member and lists of annotations and the like one after the other.</summary>
    public Members With(Members other)
    {
        var copy = Copy();
        copy.Take(other);
        return copy;
    }

    public Members Without(string name)
    {
        var copy = Copy();
        copy.values.Remove(name);
        return copy;
    }

    /// <summary>A copy with its members under other names; used where a chart moves to another subplot.</summary>
    public Members Renamed(Func<string, string> name)
    {
        var copy = new Members();
        foreach (var (key, value) in values)
        {
            copy.values[name(key)] = value;
        }

        return copy;
    }

    public IEnumerable<KeyValuePair<string, object>> Items => values;

    private void Set(string path, object? value)
    {
        if (value is IOptional optional)
        {
            value = optional.Unwrap();
        }

        if (value is null)
        {
            return;
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        if (dot > 0)
        {
            var inner = values.GetValueOrDefault(name) is Members known ? known.Copy() : new Members();
            inner.Set(path[(dot + 1)..], value);
            values[name] = inner;
        }
        else
        {
            Put(name, Frozen(value));
        }
    }

    private void Put(string name, object value)
        => values[name] = value is Members added && values.GetValueOrDefault(name) is Members known ? known.With(added) : value;

    private void Take(Members other)
    {
        foreach (var (name, value) in other.values)
        {
            Put(name, IsList(name) && value is object[] added && values.GetValueOrDefault(name) is object[] known ? known.Concat(added).ToArray() : value);
        }
    }

    private Members Copy()
    {
        var copy = new Members();
        foreach (var (name, value) in values)
        {
            copy.values[name] = value;
        }

        return copy;
    }

    private static bool IsList(string name) => name is "annotations" or "shapes" or "images";

    /// <summary>Sequences are read once, here: a lazy one must not give other values when the chart is shown a second time.</summary>
    private static object Frozen(object value) => value switch
    {
        FigureObject o => o.Members,
        string or Members => value,
        Array array when array is not IEnumerable<IEnumerable> or string[] => array.Clone(),
        IEnumerable<double> doubles => doubles.ToArray(),
        IEnumerable<FigureObject> objects => objects.Select(o => (object)o.Members).ToArray(),
        IEnumerable<IEnumerable> rows and not IEnumerable<string> => rows.Select(r => (object)r.Cast<object?>().ToArray()).ToArray(),
        IEnumerable sequence => sequence.Cast<object?>().ToArray(),
        _ => value,
    };
}
