namespace Plotly.NET;

/// <summary>One value of a plotly attribute that takes a few named values.</summary>
public abstract class StyleValue : IEquatable<StyleValue>
{
    private readonly object value;

    private protected StyleValue(object value) => this.value = value;

    /// <summary>The value as plotly wants it in JSON: a string, number, true or false.</summary>
    public object Convert() => value;

    /// <inheritdoc/>
    public bool Equals(StyleValue? other) => other is not null && other.GetType() == GetType() && Equals(other.value, value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StyleValue);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
