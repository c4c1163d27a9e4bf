namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The instalments of a replay as plain arrays of the smallest unit; the only mutable state besides the counters of <see cref="Replay"/>.</summary>
internal sealed class LedgerRows
{
    /// <summary>How many components a row has.</summary>
    public const int Components = 4;

    private readonly long[][] _owed = new long[Components][];
    private readonly long[][] _asked = new long[Components][];
    private int[] _due;
    private int[] _settled;
    private int[] _charged;
    private int[] _cleared;
    private long[] _early;
    private long[] _late;
    private bool[] _replaced;
    private long[] _capitalised;
    private Dictionary<int, InterestParts>? _parts;

    /// <summary>Copies the schedule.</summary>
    public LedgerRows(RepaymentSchedule schedule)
    {
        var instalments = schedule.Rows;
        Count = instalments.Length;
        _due = new int[Count];
        _settled = new int[Count];
        _charged = new int[Count];
        _cleared = new int[Count];
        _early = new long[Count];
        _late = new long[Count];
        _replaced = new bool[Count];
        _capitalised = new long[Count];
        for (var component = 0; component < Components; component++)
        {
            _owed[component] = new long[Count];
            _asked[component] = new long[Count];
        }

        for (var row = 0; row < Count; row++)
        {
            Fill(row, instalments[row].DueDay, instalments[row].Principal, instalments[row].Interest);
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The day number the row falls due.</summary>
    public int Due(int row) => _due[row];

    /// <summary>The day number on which principal and interest were settled; 0 while they are not.</summary>
    public int Settled(int row) => _settled[row];

    /// <summary>The day number on which nothing was left to pay; 0 while something is.</summary>
    public int Cleared(int row) => _cleared[row];

    /// <summary>What was paid before the due day.</summary>
    public long Early(int row) => _early[row];

    /// <summary>What was paid after the due day.</summary>
    public long Late(int row) => _late[row];

    /// <summary>The day number of the last charge; 0 without one.</summary>
    public int Charged(int row) => _charged[row];

    /// <summary>Whether a change of the schedule took the row away.</summary>
    public bool Replaced(int row) => _replaced[row];

    /// <summary>What is unpaid of a component.</summary>
    public long Owed(int row, PaymentComponent component) => _owed[(int)component][row];

    /// <summary>What was asked for of a component.</summary>
    public long Asked(int row, PaymentComponent component) => _asked[(int)component][row];

    /// <summary>Interest of the row that joins the loan when it falls due, because the instalment does not cover it.</summary>
    public long Capitalised(int row) => _capitalised[row];

    /// <summary>What the interest of the row is made of, where a change wrote it.</summary>
    public InterestParts Parts(int row) => _parts?.GetValueOrDefault(_due[row]) ?? default;

    /// <summary>
    /// The interest of the row's own period up to a day, paid or not, also where a pause puts it off: by days of the period, half to even.
    /// A period to come has accrued nothing.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The day number its period began.</param>
    /// <param name="day">The day number asked about.</param>
    public long Accrued(int row, int start, int day)
    {
        var parts = Parts(row);
        var since = parts.Since == 0 ? start : parts.Since;
        var own = Asked(row, PaymentComponent.Interest) + _capitalised[row] - parts.Earlier + parts.PutOff;
        return _due[row] <= since ? 0
            : day <= since ? Math.Max(0, parts.Before)
            : Math.Max(0, parts.Before + (long)decimal.Round((decimal)(own - parts.Before) * (day - since) / (_due[row] - since), 0, MidpointRounding.ToEven));
    }

    /// <summary>Unpaid principal and interest.</summary>
    public long Open(int row) => _owed[(int)PaymentComponent.Principal][row] + _owed[(int)PaymentComponent.Interest][row];

    /// <summary>Everything unpaid.</summary>
    public long Unpaid(int row) => _owed[0][row] + _owed[1][row] + _owed[2][row] + _owed[3][row];

    /// <summary>The first row due on a day or later; the number of rows when none is.</summary>
    public int FirstFrom(int due)
    {
        var row = 0;
        while (row < Count && _due[row] < due)
        {
            row++;
        }

        return row;
    }

    /// <summary>Pays: lowers what is unpaid, and notes whether it was in time and on which day the row was settled.</summary>
    public void Take(int row, PaymentComponent component, long amount, int day)
    {
        _early[row] += day < _due[row] ? amount : 0;
        _late[row] += day > _due[row] ? amount : 0;
        Waive(row, component, amount, day);
    }

    /// <summary>Lowers what is unpaid without a payment.</summary>
    public void Waive(int row, PaymentComponent component, long amount, int day)
    {
        _owed[(int)component][row] -= amount;
        Note(row, day);
    }

    /// <summary>Adds a charge.</summary>
    public void Charge(int row, PaymentComponent component, long amount, int day)
    {
        _owed[(int)component][row] += amount;
        _asked[(int)component][row] += amount;
        _charged[row] = day;
        _cleared[row] = 0;
    }

    /// <summary>Gives a row that is not due yet other amounts, keeping what was paid of it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="principal">What is unpaid of principal; below zero where interest joins the loan.</param>
    /// <param name="interest">What is unpaid of interest, that which joins the loan included.</param>
    /// <param name="parts">What the interest is made of then.</param>
    /// <param name="day">The day.</param>
    public void Recast(int row, long principal, long interest, InterestParts parts, int day)
    {
        _capitalised[row] = Math.Max(0, -principal);
        if (_parts is not null || parts != default)
        {
            (_parts ??= [])[_due[row]] = parts;
        }

        Shift(row, PaymentComponent.Principal, Math.Max(0, principal));
        Shift(row, PaymentComponent.Interest, interest - _capitalised[row]);
        Note(row, day);
    }

    /// <summary>Drops what is unpaid of principal and interest because another schedule holds it; a row with nothing else left is cleared by it.</summary>
    public void Drop(int row, int day)
    {
        Shift(row, PaymentComponent.Principal, 0);
        Shift(row, PaymentComponent.Interest, 0);
        _replaced[row] = true;
        _cleared[row] = _cleared[row] == 0 && Unpaid(row) == 0 ? day : _cleared[row];
    }

    /// <summary>
    /// Takes away the rows due on or after a day and puts others in their place. An unpaid charge of theirs stays due when it was, or with
    /// the next new row; behind the last one it has a row of its own.
    /// </summary>
    /// <param name="from">The day from which rows go.</param>
    /// <param name="instalments">The new ones.</param>
    /// <param name="day">The day of the change.</param>
    /// <exception cref="ArgumentException">A new instalment is due before the day.</exception>
    public void Replace(int from, IReadOnlyList<Instalment> instalments, int day)
    {
        if (instalments.Count > 0 && instalments[0].DueOn.DayNumber < from)
        {
            throw new ArgumentException("The new instalments start on or after the day of the change.", nameof(instalments));
        }

        var keep = 0;
        while (keep < Count && _due[keep] < from)
        {
            keep++;
        }

        var charges = Charges(keep);
        Resize(keep + instalments.Count, keep);
        for (var i = 0; i < instalments.Count; i++)
        {
            Fill(keep + i, instalments[i].DueOn.DayNumber, instalments[i].Principal.Minor, instalments[i].Interest.Minor);
        }

        KeepParts(from, instalments);

        foreach (var (due, component, amount) in charges)
        {
            Charge(At(due), component, amount, day);
        }
    }

    /// <summary>Adds instalments to the rows: to the row due on the same day, else as a row of their own.</summary>
    public void Join(IReadOnlyList<Instalment> instalments)
    {
        foreach (var instalment in instalments)
        {
            Ask(instalment.DueOn.DayNumber, instalment.Principal.Minor, instalment.Interest.Minor);
        }
    }

    /// <summary>Asks on a day for what was due later, with the charges of those rows.</summary>
    /// <param name="from">The first row that was due later; it and those behind it go.</param>
    /// <param name="principal">What they repay.</param>
    /// <param name="interest">Their interest up to the day.</param>
    /// <param name="day">The day.</param>
    public void CallIn(int from, long principal, long interest, int day)
    {
        if (from == Count)
        {
            return;
        }

        var charges = Charges(from);
        KeepParts(_due[from], []);
        Resize(from, from);
        var row = Ask(day, principal, interest);
        foreach (var (_, component, amount) in charges)
        {
            Charge(row, component, amount, day);
        }
    }

    private void KeepParts(int from, IReadOnlyList<Instalment> instalments)
    {
        foreach (var due in _parts?.Keys.Where(due => due >= from).ToList() ?? [])
        {
            _parts!.Remove(due);
        }

        foreach (var instalment in instalments)
        {
            if (instalment.Parts is { } parts)
            {
                (_parts ??= [])[instalment.DueOn.DayNumber] = parts;
            }
        }
    }

    // More on a day: with the row due then, else in a row of its own.
    private int Ask(int due, long principal, long interest)
    {
        var row = FirstFrom(due);
        if (row == Count || _due[row] != due)
        {
            Insert(row);
            Fill(row, due, 0, 0);
        }

        Add(row, PaymentComponent.Principal, principal);
        Add(row, PaymentComponent.Interest, interest);
        (_settled[row], _cleared[row]) = (0, 0);
        return row;
    }

    private void Insert(int row)
    {
        Resize(Count + 1, Count);
        var moved = Count - 1 - row;
        foreach (var days in (int[][])[_due, _settled, _charged, _cleared])
        {
            Array.Copy(days, row, days, row + 1, moved);
        }

        foreach (var amounts in (long[][])[_early, _late, _capitalised, .. _owed, .. _asked])
        {
            Array.Copy(amounts, row, amounts, row + 1, moved);
            amounts[row] = 0;
        }

        Array.Copy(_replaced, row, _replaced, row + 1, moved);
    }

    private void Add(int row, PaymentComponent component, long amount)
    {
        _owed[(int)component][row] += amount;
        _asked[(int)component][row] += amount;
    }

    private List<(int Due, PaymentComponent Component, long Amount)> Charges(int from)
    {
        var charges = new List<(int, PaymentComponent, long)>();
        for (var row = from; row < Count; row++)
        {
            foreach (var component in (PaymentComponent[])[PaymentComponent.Fee, PaymentComponent.Penalty])
            {
                if (Owed(row, component) is > 0 and var amount)
                {
                    charges.Add((_due[row], component, amount));
                }
            }
        }

        return charges;
    }

    // The first row due then or later; behind the last one a new row.
    private int At(int due)
    {
        var row = FirstFrom(due);
        if (row == Count)
        {
            Insert(row);
            Fill(row, due, 0, 0);
        }

        return row;
    }

    private void Shift(int row, PaymentComponent component, long owed)
    {
        _asked[(int)component][row] += owed - _owed[(int)component][row];
        _owed[(int)component][row] = owed;
    }

    private void Note(int row, int day)
    {
        if (_settled[row] == 0 && Open(row) == 0)
        {
            _settled[row] = day;
        }

        if (_cleared[row] == 0 && Unpaid(row) == 0)
        {
            _cleared[row] = day;
        }
    }

    private void Fill(int row, int due, long principal, long interest)
    {
        _due[row] = due;
        _settled[row] = 0;
        _charged[row] = 0;
        _cleared[row] = 0;
        _early[row] = 0;
        _late[row] = 0;
        _replaced[row] = false;
        // Where an instalment does not cover its interest, the rest joins the loan: less interest is asked for, and no principal.
        _capitalised[row] = Math.Max(0, -principal);
        Set(row, PaymentComponent.Principal, Math.Max(0, principal));
        Set(row, PaymentComponent.Interest, interest - _capitalised[row]);
    }

    private void Set(int row, PaymentComponent component, long amount) =>
        _owed[(int)component][row] = _asked[(int)component][row] = amount;

    private void Resize(int count, int keep)
    {
        Array.Resize(ref _due, count);
        Array.Resize(ref _settled, count);
        Array.Resize(ref _charged, count);
        Array.Resize(ref _cleared, count);
        Array.Resize(ref _early, count);
        Array.Resize(ref _late, count);
        Array.Resize(ref _replaced, count);
        Array.Resize(ref _capitalised, count);
        for (var component = 0; component < Components; component++)
        {
            Array.Resize(ref _owed[component], count);
            Array.Resize(ref _asked[component], count);
            Array.Clear(_owed[component], keep, count - keep);
            Array.Clear(_asked[component], keep, count - keep);
        }

        Count = count;
    }
}
