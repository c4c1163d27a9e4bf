namespace OverdueHelper.Documents.Model;

/// <summary>What a check box says.</summary>
public enum BoxState
{
    /// <summary>Empty: still missing.</summary>
    Off,

    /// <summary>Ticked: it is there.</summary>
    On,

    /// <summary>Struck through: not needed here.</summary>
    NotApplicable,

    /// <summary>Empty, to be ticked by hand: a question of a talk, and nothing that is missing.</summary>
    ToTick,
}
