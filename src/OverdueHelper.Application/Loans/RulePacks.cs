using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Application.Loans;

/// <summary>The frameworks of this installation: those that come with the product, and the installation's own files. Read when the program starts.</summary>
public sealed class RulePacks
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 1_000_000;

    private RulePacks(IReadOnlyList<RulePack> all, IReadOnlySet<string> own, IReadOnlyList<RefusedPack> refused)
    {
        All = all;
        Own = own;
        Refused = refused;
    }

    /// <summary>Those that come with the product, alone.</summary>
    public static RulePacks BuiltIn { get; } = new(RulePackFile.BuiltIn, new HashSet<string>(StringComparer.Ordinal), []);

    /// <summary>Every framework, by its identifier.</summary>
    public IReadOnlyList<RulePack> All { get; }

    /// <summary>The identifiers of those that came from the installation's files.</summary>
    public IReadOnlySet<string> Own { get; }

    /// <summary>The files that could not be used, with the reason.</summary>
    public IReadOnlyList<RefusedPack> Refused { get; }

    /// <summary>Reads a folder's files <c>*.json</c> in the order of their names. A file with the identifier of another framework takes its place.</summary>
    /// <param name="folder">The folder; it need not be there.</param>
    public static RulePacks Read(string folder)
    {
        var packs = RulePackFile.BuiltIn.ToDictionary(pack => pack.Id, StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        var refused = new List<RefusedPack>();
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
        foreach (var file in files)
        {
            try
            {
                var pack = new FileInfo(file).Length <= MostBytes
                    ? RulePackFile.Read(File.ReadAllBytes(file))
                    : throw new RulePackException(1, "The file is larger than a rule pack can be.");
                if (pack.Id.Length > Domain.Loans.Loan.RulePackIdLength)
                {
                    throw new RulePackException(1, "The 'id' is too long.");
                }

                packs[pack.Id] = pack;
                own.Add(pack.Id);
            }
            catch (RulePackException bad)
            {
                refused.Add(new RefusedPack(Path.GetFileName(file), bad.Line, bad.Reason));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                refused.Add(new RefusedPack(Path.GetFileName(file), 1, "The file cannot be read."));
            }
        }

        return new RulePacks([.. packs.Values.OrderBy(pack => pack.Id, StringComparer.Ordinal)], own, refused);
    }
}
