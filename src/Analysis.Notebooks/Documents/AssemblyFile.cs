using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Notebooks.Documents;

/// <summary>What a library says of itself, read without loading it.</summary>
/// <param name="Name">Its simple name, which is most often that of its file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Build">What a compiler gives to each build of different sources.</param>
/// <param name="References">The simple names and versions of what it refers to.</param>
internal sealed record AssemblyFile(string Name, Version Version, Guid Build, IReadOnlyList<(string Name, Version Version)> References)
{
    /// <returns>Null where the file is no .NET library.</returns>
    public static AssemblyFile? Read(string path)
    {
        try
        {
            using var portable = new PEReader(File.OpenRead(path));
            if (!portable.HasMetadata || portable.GetMetadataReader() is not { IsAssembly: true } reader)
            {
                return null;
            }

            var definition = reader.GetAssemblyDefinition();
            return new AssemblyFile(
                reader.GetString(definition.Name),
                definition.Version,
                reader.GetGuid(reader.GetModuleDefinition().Mvid),
                [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference)
                .Select(reference => (reader.GetString(reference.Name), reference.Version))]);
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
