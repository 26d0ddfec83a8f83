using System.Globalization;
using System.Text.Json;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>
/// Where a store's files lie. <c>store.json</c> says what it is; <c>raw/BLOCK/</c> holds articles as they were read, with what of them can
/// be counted, a block a folder; <c>parts/</c> which files each part has;
/// <c>side/</c> copies of what lay beside the articles; and what finishing made: a folder a table, a file a block, and <c>decisions/</c>.
/// Everything is written aside and renamed.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="work">The name of what this process does to it: it writes aside in a folder of its own.</param>
internal sealed class StoreFolder(string path, string work = "any")
{
    /// <summary>The file that makes a folder a store.</summary>
    public const string ManifestName = "store.json";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string Raw => In("raw");

    public string Parts => In("parts");

    public string Side => In("side");

    /// <summary>What is being written.</summary>
    public string Aside => In("aside", work);

    /// <summary>What lay beside the articles, as copies: a folder for each folder that was read.</summary>
    public SideFiles SideFiles =>
        SideFiles.Of(Directory.Exists(Side) ? [.. Directory.GetDirectories(Side).Order(StringComparer.Ordinal)] : []);

    public string Table(string name) => In(name);

    public string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>The files of a kind, in order.</summary>
    public static string[] Files(string folder, string pattern) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    /// <summary>What the store says of itself; null where there is none.</summary>
    /// <exception cref="StoreException">It was written by a newer version, or is damaged.</exception>
    public StoreManifest? Manifest()
    {
        var file = In(ManifestName);
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllText(file), StoreJson.Default.StoreManifest);
            return manifest is not { Store: StoreManifest.Kind }
                ? throw new StoreException($"{file} is not of a store of articles; give a folder that `analysis store build` wrote.")
                : manifest.Version > StoreManifest.Current
                    ? throw new StoreException(string.Create(CultureInfo.InvariantCulture,
                        $"{file}: the store has version {manifest.Version}, and this program reads versions up to {StoreManifest.Current}; "
                    + $"use a newer one, or build the store anew."))
                : manifest;
        }
        catch (JsonException exception)
        {
            throw new StoreException($"{file} is damaged ({exception.Message}); build the store anew, its raw/ folder is used again.",
                exception);
        }
    }

    public void Write(StoreManifest manifest) =>
        WriteAside(In(ManifestName),
            file => File.WriteAllText(file, JsonSerializer.Serialize(manifest, StoreJson.Default.StoreManifest) + "\n"));

    /// <summary>Says what the store is, unless another process just did.</summary>
    public void WriteFirst(StoreManifest manifest)
    {
        Directory.CreateDirectory(Aside);
        var aside = System.IO.Path.Combine(Aside, Guid.NewGuid().ToString("N"));
        File.WriteAllText(aside, JsonSerializer.Serialize(manifest, StoreJson.Default.StoreManifest) + "\n");
        try
        {
            File.Move(aside, In(ManifestName), overwrite: false);
        }
        catch (IOException) when (File.Exists(In(ManifestName)))
        {
            File.Delete(aside);
        }
    }

    /// <summary>Writes a file aside, and puts it in its place when it is whole.</summary>
    public void WriteAside(string file, Action<string> write)
    {
        Directory.CreateDirectory(Aside);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        var aside = System.IO.Path.Combine(Aside, Guid.NewGuid().ToString("N"));
        write(aside);
        File.Move(aside, file, overwrite: true);
    }

    /// <summary>A lock that one process has at a time; what a process that was killed wrote aside at the same work goes.</summary>
    /// <returns>The lock, to be disposed of; null where another process has it.</returns>
    public IDisposable? TryLock()
    {
        Directory.CreateDirectory(In("locks"));
        try
        {
            var own = new FileStream(In("locks", work), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            ClearAside();
            return own;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes what this work wrote aside.</summary>
    public void ClearAside()
    {
        if (Directory.Exists(Aside))
        {
            Directory.Delete(Aside, recursive: true);
        }
    }
}
