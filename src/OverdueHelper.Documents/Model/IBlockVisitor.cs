namespace OverdueHelper.Documents.Model;

/// <summary>Draws every member of the family of blocks: one method each, so that a new member breaks the build of every renderer.</summary>
public interface IBlockVisitor
{
    /// <summary>Draws a <see cref="Heading"/>.</summary>
    void Visit(Heading heading);

    /// <summary>Draws a <see cref="Paragraph"/>.</summary>
    void Visit(Paragraph paragraph);

    /// <summary>Draws a <see cref="KeyValueList"/>.</summary>
    void Visit(KeyValueList list);

    /// <summary>Draws a <see cref="Ask"/>.</summary>
    void Visit(Ask ask);

    /// <summary>Draws a <see cref="Table"/>.</summary>
    void Visit(Table table);

    /// <summary>Draws a <see cref="CheckList"/>.</summary>
    void Visit(CheckList list);

    /// <summary>Draws a <see cref="SignatureBlock"/>.</summary>
    void Visit(SignatureBlock block);

    /// <summary>Draws a <see cref="WriteLine"/>.</summary>
    void Visit(WriteLine line);

    /// <summary>Draws a <see cref="ReplyBox"/>.</summary>
    void Visit(ReplyBox box);

    /// <summary>Draws a <see cref="Note"/>.</summary>
    void Visit(Note note);

    /// <summary>Draws a <see cref="Figure"/>.</summary>
    void Visit(Figure figure);

    /// <summary>Draws a <see cref="ReceiptSlip"/>.</summary>
    void Visit(ReceiptSlip slip);

    /// <summary>Draws a <see cref="PageBreak"/>.</summary>
    void Visit(PageBreak pageBreak);
}
