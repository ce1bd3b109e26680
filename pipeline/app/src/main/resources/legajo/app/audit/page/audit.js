"use strict";
// Sorting and filtering of what is already on the page. Texts are only ever set as text.
(() => {
  const collator = new Intl.Collator("es", {numeric: true});

  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").toLowerCase().trim();

  const tell = (output, shown, all) => {
    const one = output.dataset.one;
    output.textContent = shown + " of " + all + " " + one + (all === 1 ? "" : "s");
  };

  // Each text is folded once, when it is first asked for.
  const texts = new WeakMap();
  const textOf = (element) => {
    if (!texts.has(element)) {
      texts.set(element, folded(element.textContent));
    }
    return texts.get(element);
  };

  // Sorting

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return "value" in cell.dataset ? Number(cell.dataset.value) : cell.textContent.trim();
  };

  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b);

  const sort = (table, heading) => {
    const column = heading.cellIndex;
    const falling = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) {
      other.setAttribute("aria-sort", "none");
    }
    heading.setAttribute("aria-sort", falling ? "descending" : "ascending");
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({row, value: valueOf(row, column)}));
    rows.sort((a, b) => {
      // What has no value stands last, whichever way.
      if (a.value === "" || b.value === "") {
        return (a.value === "") - (b.value === "");
      }
      return falling ? compare(b.value, a.value) : compare(a.value, b.value);
    });
    body.append(...rows.map((each) => each.row));
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(table, heading));
      heading.append(button);
      heading.setAttribute("aria-sort", "none");
    }
  }

  // Filters of tables

  for (const controls of document.querySelectorAll("[data-filters]")) {
    const rows = document.getElementById(controls.dataset.filters).tBodies[0].rows;
    const input = controls.querySelector("input");
    const output = controls.querySelector("output");
    const filter = () => {
      const wanted = folded(input.value);
      let shown = 0;
      for (const row of rows) {
        row.hidden = !textOf(row).includes(wanted);
        shown += row.hidden ? 0 : 1;
      }
      tell(output, shown, rows.length);
    };
    input.addEventListener("input", filter);
    controls.hidden = false;
    filter();
  }

  // Filter of errors

  const form = document.getElementById("error-filter");
  if (form) {
    const list = document.getElementById("error-list");
    const errors = Array.from(list.querySelectorAll(".error"));
    const groups = Array.from(list.querySelectorAll(".group"));
    const keys = ["report", "field", "kind", "rule"];
    const control = (name) => form.elements.namedItem(name);

    const filter = () => {
      const wanted = folded(control("text").value);
      let shown = 0;
      for (const error of errors) {
        const like = keys.every((key) => {
          const value = control(key).value;
          return value === "" || value === error.dataset[key];
        });
        error.hidden = !(like && textOf(error).includes(wanted));
        shown += error.hidden ? 0 : 1;
      }
      for (const group of groups) {
        group.hidden = !group.querySelector(".error:not([hidden])");
      }
      list.classList.toggle("empty", shown === 0);
      tell(form.querySelector("output"), shown, errors.length);
    };

    // A link to a report's errors shows those alone.
    const follow = () => {
      const report = /^#report-(\d+)$/.exec(location.hash);
      if (report) {
        form.reset();
        control("report").value = report[1];
        filter();
        const heading = document.querySelector(location.hash + " h3");
        heading.scrollIntoView();
        heading.focus({preventScroll: true});
      }
    };

    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    window.addEventListener("hashchange", follow);
    form.hidden = false;
    filter();
    follow();
  }

  // Paper can't be opened.

  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    for (const details of opened) {
      details.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) {
      details.open = false;
    }
    opened = [];
  });
})();
