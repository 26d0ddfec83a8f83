using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Store;

/// <summary>How the store's own JSON files are written and read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(StoreManifest))]
[JsonSerializable(typeof(LandedPart))]
internal sealed partial class StoreJson : JsonSerializerContext;
