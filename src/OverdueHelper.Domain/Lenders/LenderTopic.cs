namespace OverdueHelper.Domain.Lenders;

/// <summary>What a fact about a lender is about.</summary>
public enum LenderTopic
{
    /// <summary>The department that hears about hardship and may decide, and what it calls itself.</summary>
    Hardship,

    /// <summary>Where letters and plans go. Kept on the <see cref="Lender"/>, because plans and letters print it.</summary>
    Post,

    /// <summary>A telephone number, with the hours.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A form, chat or message box on the web or in an app.</summary>
    Online,

    /// <summary>What the branch can and cannot do.</summary>
    Branch,

    /// <summary>What it lends.</summary>
    Products,

    /// <summary>What it can agree to when a payment is too much.</summary>
    Offers,

    /// <summary>A day or a time limit of its own.</summary>
    Deadlines,

    /// <summary>How it earns on this kind of loan.</summary>
    Earns,

    /// <summary>What it fears on this kind of loan.</summary>
    Fears,
}
