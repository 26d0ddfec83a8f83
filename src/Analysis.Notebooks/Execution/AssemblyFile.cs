using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Notebooks.Execution;

/// <summary>What a library says of itself, read without loading it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Build">What a compiler gives to each build of different sources.</param>
/// <param name="References">The simple names of what it refers to.</param>
internal sealed record AssemblyFile(Version Version, Guid Build, IReadOnlyList<string> References)
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

            return new AssemblyFile(
                reader.GetAssemblyDefinition().Version,
                reader.GetGuid(reader.GetModuleDefinition().Mvid),
                [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))]);
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
