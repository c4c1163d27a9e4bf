using System.Runtime.InteropServices;

namespace OverdueHelper.Documents.Fonts;

/// <summary>The functions of the native HarfBuzz library that HarfBuzzSharp ships but does not bind.</summary>
/// <remarks>Signatures: HarfBuzz manual, hb-subset and hb-blob. The managed package binds shaping only.</remarks>
internal static partial class HarfBuzz
{
    /// <summary>HB_MEMORY_MODE_READONLY: the library may read our memory and never writes or frees it.</summary>
    internal const int ReadOnlyMemory = 1;

    /// <summary>HB_SUBSET_FLAGS_NO_HINTING: paper needs no instructions for coarse screens.</summary>
    internal const uint NoHinting = 0x1;

    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG.</summary>
    internal const int TablesToDrop = 3;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    internal static partial nint CreateBlob(nint data, uint length, int mode, nint user, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    internal static partial nint DataOf(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    internal static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    internal static partial nint CreateFace(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    internal static partial nint BlobOf(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    internal static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    internal static partial void Freeze(nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    internal static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    internal static partial nint CharactersOf(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    internal static partial nint SetOf(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    internal static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    internal static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    internal static partial void Add(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    internal static partial nint Subset(nint face, nint input);
}
