namespace OverdueHelper.Documents.Layout;

/// <summary>Puts strips on sheets, one below the other.</summary>
internal sealed class Paginator
{
    private readonly PageFrame _frame;
    private readonly List<Sheet> _sheets = [new Sheet()];
    private float _y;
    private float _spaceAfter;
    private bool _isAtTop = true;

    private Paginator(PageFrame frame)
    {
        _frame = frame;
        _y = frame.Top;
    }

    /// <summary>Puts strips on as many sheets as they need.</summary>
    /// <param name="strips">The strips, in reading order.</param>
    /// <param name="frame">The part of each sheet that holds them.</param>
    /// <returns>At least one sheet.</returns>
    internal static IReadOnlyList<Sheet> Paginate(IReadOnlyList<Strip> strips, PageFrame frame)
    {
        var paginator = new Paginator(frame);
        for (var first = 0; first < strips.Count;)
        {
            var last = first;
            while (strips[last].KeepsWithNext && last + 1 < strips.Count && !strips[last + 1].StartsPage)
            {
                last++;
            }

            paginator.PlaceTogether(strips, first, last);
            first = last + 1;
        }

        return paginator._sheets;
    }

    private void PlaceTogether(IReadOnlyList<Strip> strips, int first, int last)
    {
        var height = 0f;
        for (var i = first; i <= last; i++)
        {
            height += strips[i].Height + (i == first ? 0 : Math.Max(strips[i - 1].SpaceAfter, strips[i].SpaceBefore));
        }

        var fitsSomewhere = height <= _frame.Bottom - _frame.Top - (strips[first].Repeats?.Height ?? 0);
        if (strips[first].StartsPage || (fitsSomewhere && !Fits(strips[first], height)))
        {
            NewPage();
        }

        for (var i = first; i <= last; i++)
        {
            Place(strips[i]);
        }
    }

    private bool Fits(Strip first, float height) => _isAtTop || _y + Math.Max(_spaceAfter, first.SpaceBefore) + height <= _frame.Bottom;

    private void Place(Strip strip)
    {
        if (!Fits(strip, strip.Height))
        {
            NewPage();
        }

        if (_isAtTop && strip.Repeats is { } header && _sheets.Count > 1)
        {
            header.Draw(_sheets[^1], _y);
            _y += header.Height;
        }
        else if (!_isAtTop)
        {
            _y += Math.Max(_spaceAfter, strip.SpaceBefore);
        }

        if (strip.StandsAtFoot)
        {
            _y = Math.Max(_y, _frame.Bottom - strip.Height);
        }

        strip.Draw(_sheets[^1], _y);
        _y += strip.Height;
        _spaceAfter = strip.SpaceAfter;
        _isAtTop = false;
    }

    private void NewPage()
    {
        if (_isAtTop)
        {
            return;
        }

        _sheets.Add(new Sheet());
        _y = _frame.Top;
        _spaceAfter = 0;
        _isAtTop = true;
    }
}
