using System.Reflection;

namespace Analysis.Notebooks.Execution;

/// <summary>A variable that a cell declared.</summary>
internal sealed class Variable(FieldInfo declared, object owner)
{
    public string Name => declared.Name;

    public Type Type => declared.FieldType;

    public object? Value
    {
        get => declared.GetValue(owner);
        set => declared.SetValue(owner, value);
    }
}
