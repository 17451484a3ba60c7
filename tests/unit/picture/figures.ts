/** A page with a map and a chart of places that do not exist. */
export const page = `<!doctype html>
<html lang="vi">
  <body>
    <a class="site-name" href="/">Atlas thử</a>
    <h1>Tỉnh Mẫu: 95,54% dân số có thẻ bảo hiểm y tế (31/10/2020)</h1>
    <figure class="figure" data-figure="map">
      <figcaption>
        <h2 class="figure-title">Tỷ lệ bao phủ bảo hiểm y tế ở hai tỉnh không có thật</h2>
        <p class="figure-subtitle">% dân số, 2020</p>
      </figcaption>
      <section class="legend-bar">
        <p class="legend-line legend-limits"><span>Tỷ lệ, %</span><b></b><b>90</b></p>
        <div class="legend-line">
          <span>năm 2020</span>
          <ul>
            <li>
              <svg viewBox="0 0 28 12" preserveAspectRatio="none"
                ><rect class="ground" width="28" height="12"></rect
              ></svg>
              <span class="visually-hidden">năm 2020, dưới 90%:</span>
              <span data-fill-count="pale">1</span>
            </li>
            <li>
              <svg viewBox="0 0 28 12" preserveAspectRatio="none"
                ><rect class="strong" width="28" height="12"></rect
              ></svg>
              <span data-fill-count="strong">12</span>
            </li>
          </ul>
        </div>
      </section>
      <svg class="map" viewBox="0 0 360 720">
        <defs>
          <pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="ground" width="6" height="6"></rect>
            <path class="lines" d="M0,0L6,6"></path>
          </pattern>
        </defs>
        <a href="/tinh/mot/" aria-label="Một"
          ><path id="map-1" class="strong" d="M40,40h200v200h-200z"></path></a
        >
        <a href="/tinh/hai/" aria-label="Hai"
          ><path id="map-2" class="pale" d="M80,260h240v300h-240z"></path></a
        >
        <svg x="20" y="600" width="100" height="100" viewBox="40 40 50 50">
          <use href="#map-1"></use>
        </svg>
        <text class="map-title" x="140" y="620">Quần đảo Trường Sa</text>
      </svg>
      <ul class="legend">
        <li>
          <svg class="legend-key" viewBox="0 0 28 18">
            <rect class="ground" width="28" height="18"></rect>
          </svg>
          từ 90% đến dưới 95%, theo một nguồn duy nhất tìm thấy
        </li>
      </ul>
      <div class="figure-foot">
        <p>Nguồn: Báo Mẫu</p>
        <div class="figure-uses">Tải về</div>
      </div>
    </figure>
    <figure class="figure" data-figure="line">
      <figcaption>
        <h2 class="figure-title">Tỉnh Mẫu: từ 80% (2011) đến 95,54% (2020)</h2>
        <p class="figure-subtitle">% dân số, theo nguồn công bố</p>
      </figcaption>
      <svg class="chart narrow" viewBox="0 0 360 280"><text x="10" y="10">hẹp</text></svg>
      <svg class="chart wide" viewBox="0 0 720 330">
        <g class="line"><path d="M60,250L660,60" fill="none"></path></g>
        <g class="dot"><circle cx="60" cy="250" r="4"></circle></g>
        <g class="dot hollow"><circle cx="660" cy="60" r="4"></circle></g>
        <g class="label"><text transform="translate(60,250)" dy="1.6em">80%</text></g>
        <g class="label last">
          <text transform="translate(660,60)">
            <tspan x="0" y="-1.9em">95,54%</tspan>
            <tspan x="0" dy="1em">31/10/2020</tspan>
          </text>
        </g>
      </svg>
      <ul class="chart-legend">
        <li>
          <svg class="chart chart-key" viewBox="0 0 26 16">
            <circle class="dot" cx="13" cy="8" r="4"></circle>
          </svg>
          số liệu tại một ngày
        </li>
        <li>
          <svg class="chart chart-key" viewBox="0 0 26 16">
            <circle class="dot hollow" cx="13" cy="8" r="4"></circle>
          </svg>
          số liệu ước tính
        </li>
      </ul>
      <div class="figure-foot">
        <p>Nguồn: Báo Mẫu</p>
        <p>Ghi chú: không có thật.</p>
      </div>
    </figure>
  </body>
</html>
`;
