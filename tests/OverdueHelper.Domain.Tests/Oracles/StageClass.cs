using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>A stage by the name the oracles give it: the ranges of lending software are read under that software's own names, which no screen shows.</summary>
internal static class StageClass
{
    public static string Of(RulePack pack, Stage stage) => pack.Id != "fineract"
        ? stage.Name
        : stage.Key == "none" ? "NO_DELINQUENCY" : stage.Key.ToUpperInvariant().Replace('-', '_');
}
