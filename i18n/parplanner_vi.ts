<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: lỗi: %(message)s
</translation>
    </message>
    <message>
        <source>&amp;About parplanner</source>
        <translation>&amp;Giới thiệu parplanner</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Bases, recipients and signature…</source>
        <translation>&amp;Căn cứ, nơi nhận, chữ ký…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Contents of the guide</source>
        <translation>&amp;Mục lục hướng dẫn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Count it again</source>
        <translation>Thôi &amp;bỏ qua</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xoá</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Xóa bộ nhìn</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Xóa hàng</translation>
    </message>
    <message>
        <source>&amp;Details of the criterion</source>
        <translation>Chi &amp;tiết tiêu chí</translation>
    </message>
    <message>
        <source>&amp;Draft the text from the data…</source>
        <translation>&amp;Soạn nháp từ số liệu…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Lọc…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Kiểm t&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>&amp;Go to a criterion…</source>
        <translation>Đến tiê&amp;u chí…</translation>
    </message>
    <message>
        <source>&amp;Go to the row (Enter)</source>
        <translation>&amp;Tới hàng này (Enter)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Ẩ&amp;n cột</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Lịch sử &amp;bước làm</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason… (Delete)</source>
        <translation>&amp;Bỏ qua, ghi lý do… (Delete)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Nhậ&amp;p…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>Lùi vào &amp;một cấp</translation>
    </message>
    <message>
        <source>&amp;Keep it at the top</source>
        <translation>&amp;Ghim lên đầu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>&amp;Bỏ ghim</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Mớ&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Khung kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>Đưa &amp;ra một cấp</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Points and tasks</source>
        <translation>Đ&amp;iểm và nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Ranks of the years…</source>
        <translation>&amp;Xếp hạng các năm…</translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation>&amp;Lý do (bắt buộc):</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>Đưa các cột về b&amp;an đầu</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Hàng</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Lưu bộ nhìn này…</translation>
    </message>
    <message>
        <source>&amp;Size of the letters</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation>Bỏ &amp;khỏi danh sách</translation>
    </message>
    <message>
        <source>&amp;Text of the plan</source>
        <translation>Nội &amp;dung kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Typed numbers into live figures…</source>
        <translation>Số &amp;gõ tay thành số liệu sống…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>H&amp;oàn tác</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Mở tất cả</translation>
    </message>
    <message>
        <source>&amp;Units…</source>
        <translation>Đơ&amp;n vị…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>(all other values)</source>
        <translation>(mọi giá trị khác)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>({count} such places)</source>
        <translation>({count} chỗ như vậy)</translation>
    </message>
    <message>
        <source>, ignored: {count}</source>
        <translation>, bỏ qua: {count}</translation>
    </message>
    <message>
        <source>--each-unit is for the slips: add --what slips.</source>
        <translation>--each-unit chỉ dùng cho phiếu giao nhiệm vụ: hãy thêm --what slips.</translation>
    </message>
    <message>
        <source>--year does not go with --sample: a sample keeps its own years.</source>
        <translation>Không dùng --year cùng với --sample: kế hoạch ví dụ giữ nguyên các năm của nó.</translation>
    </message>
    <message>
        <source>A backup opens as a new plan; nothing is replaced until it is saved. Work closed without saving opens as it was and is kept for 30 days.</source>
        <translation>Bản sao lưu mở ra thành kế hoạch mới; chưa lưu thì chưa thay tệp nào. Phần việc đã đóng mà không lưu mở lại đúng như lúc đóng và được giữ 30 ngày.</translation>
    </message>
    <message>
        <source>A code does not fit its place</source>
        <translation>Mã không khớp vị trí</translation>
    </message>
    <message>
        <source>A code is skipped</source>
        <translation>Nhảy số thứ tự</translation>
    </message>
    <message>
        <source>A column is no points</source>
        <translation>Cột không phải là điểm</translation>
    </message>
    <message>
        <source>A copy behind the current row</source>
        <translation>Bản sao ngay sau hàng hiện tại</translation>
    </message>
    <message>
        <source>A date or words such as “Quý IV”</source>
        <translation>Một ngày, hoặc lời như “Quý IV”</translation>
    </message>
    <message>
        <source>A degree before the signer&apos;s name</source>
        <translation>Học vị trước tên người ký</translation>
    </message>
    <message>
        <source>A district&apos;s text without a table of points; the goal is a rank</source>
        <translation>Văn bản của một quận, không có bảng điểm; mục tiêu là thứ hạng</translation>
    </message>
    <message>
        <source>A file name must not end with a dot or a blank in Windows. Take it away from {place}.</source>
        <translation>Trong Windows, tên tệp không được kết thúc bằng dấu chấm hay dấu cách. Hãy bỏ ký tự đó khỏi {place}.</translation>
    </message>
    <message>
        <source>A file name must not hold {letter} in Windows. Choose another name than {place}.</source>
        <translation>Trong Windows, tên tệp không được chứa {letter}. Hãy chọn tên khác thay cho {place}.</translation>
    </message>
    <message>
        <source>A half-year report with its table of statistics</source>
        <translation>Báo cáo sáu tháng có phụ lục thống kê</translation>
    </message>
    <message>
        <source>A heading of the table is too long for the page and was cut: {heading}</source>
        <translation>Tiêu đề bảng quá dài so với trang nên bị cắt: {heading}</translation>
    </message>
    <message>
        <source>A name that ended</source>
        <translation>Tên gọi không còn dùng</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Tạo kế hoạch mới</translation>
    </message>
    <message>
        <source>A new plan from a template or a sample</source>
        <translation>Kế hoạch mới từ mẫu hoặc kế hoạch ví dụ</translation>
    </message>
    <message>
        <source>A person&apos;s name: no place yet</source>
        <translation>Tên người: chưa có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>A plan can hold {limit} entries of this kind at most; nothing was changed.</source>
        <translation>Một kế hoạch chỉ chứa được tối đa {limit} mục loại này; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A row behind the current one; in the task table a task</source>
        <translation>Một hàng sau hàng hiện tại; trong bảng nhiệm vụ là một nhiệm vụ</translation>
    </message>
    <message>
        <source>A row cannot be moved below itself. Choose another place.</source>
        <translation>Không thể đưa một hàng vào bên dưới chính nó. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>A row has an impossible number of its own; nothing was changed.</source>
        <translation>Một hàng có mã số riêng không hợp lệ; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A row may be missing</source>
        <translation>Có thể thiếu hàng</translation>
    </message>
    <message>
        <source>A row under the current one</source>
        <translation>Một hàng nằm dưới hàng hiện tại</translation>
    </message>
    <message>
        <source>A step of the scale, in words</source>
        <translation>Một mức của thang điểm, ghi bằng lời</translation>
    </message>
    <message>
        <source>A task of the current criterion</source>
        <translation>Một nhiệm vụ của tiêu chí hiện tại</translation>
    </message>
    <message>
        <source>A template has the structure, a sample is a finished plan to try things on.</source>
        <translation>Mẫu có sẵn cấu trúc; kế hoạch ví dụ là một kế hoạch hoàn chỉnh để làm thử.</translation>
    </message>
    <message>
        <source>A unit needs a name. Type its name.</source>
        <translation>Đơn vị phải có tên. Hãy gõ tên đơn vị.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind; nothing was changed.</source>
        <translation>Một giá trị sai kiểu; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A value of the plan is replaced</source>
        <translation>Giá trị của kế hoạch bị thay</translation>
    </message>
    <message>
        <source>A value that is needed is missing; nothing was changed.</source>
        <translation>Thiếu một giá trị bắt buộc; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A view is how columns, filters and order are laid out, under a name</source>
        <translation>Bộ nhìn: cách bày cột, lọc, sắp xếp, lưu dưới một tên</translation>
    </message>
    <message>
        <source>A view needs a name. Type its name.</source>
        <translation>Bộ nhìn phải có tên. Hãy gõ tên.</translation>
    </message>
    <message>
        <source>A year is missing</source>
        <translation>Thiếu một năm</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>About parplanner</source>
        <translation>Giới thiệu parplanner</translation>
    </message>
    <message>
        <source>Above the signature no position is named, as in GIÁM ĐỐC or CHỦ TỊCH.</source>
        <translation>Trên chữ ký chưa ghi chức vụ, như GIÁM ĐỐC hoặc CHỦ TỊCH.</translation>
    </message>
    <message>
        <source>Accept and go down / up</source>
        <translation>Nhận và xuống / lên</translation>
    </message>
    <message>
        <source>Accept and go right / left</source>
        <translation>Nhận và sang phải / trái</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>Thêm nhiệm &amp;vụ</translation>
    </message>
    <message>
        <source>Add a task for all {detail} criteria</source>
        <translation>Thêm nhiệm vụ cho cả {detail} tiêu chí</translation>
    </message>
    <message>
        <source>Add a task for {detail}</source>
        <translation>Thêm nhiệm vụ cho {detail}</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Thêm cột</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Thêm hàng</translation>
    </message>
    <message>
        <source>Add row &amp;below</source>
        <translation>Thêm hàng &amp;dưới</translation>
    </message>
    <message>
        <source>Add row below this level</source>
        <translation>Thêm hàng con</translation>
    </message>
    <message>
        <source>Add row one &amp;level down</source>
        <translation>Thêm hàng &amp;con</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Add section one level down</source>
        <translation>Thêm mục con</translation>
    </message>
    <message>
        <source>Add task {detail}</source>
        <translation>Thêm nhiệm vụ {detail}</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>Thêm {detail}</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Thêm {thing}</translation>
    </message>
    <message>
        <source>Add “{detail}”</source>
        <translation>Thêm “{detail}”</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Agency, number, date, year columns, goal</source>
        <translation>Cơ quan, số, ngày, cột năm, mục tiêu</translation>
    </message>
    <message>
        <source>Agency: {name}.</source>
        <translation>Cơ quan: {name}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>Mọi trang hướng dẫn</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Mọi mức độ</translation>
    </message>
    <message>
        <source>All tasks: {count}</source>
        <translation>Tất cả nhiệm vụ: {count}</translation>
    </message>
    <message>
        <source>An appendix is attached, but no sentence says “(có Phụ lục kèm theo)”.</source>
        <translation>Có phụ lục kèm theo, nhưng không câu nào ghi “(có Phụ lục kèm theo)”.</translation>
    </message>
    <message>
        <source>An ignored finding needs a reason. Type why it may stay as it is.</source>
        <translation>Bỏ qua phải có lý do. Ghi vì sao có thể để nguyên.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Và còn {count} điều nữa.</translation>
    </message>
    <message>
        <source>Another sheet cannot be read</source>
        <translation>Trang tính khác không đọc được</translation>
    </message>
    <message>
        <source>Another sheet goes on</source>
        <translation>Trang tính khác là phần tiếp theo</translation>
    </message>
    <message>
        <source>Another sheet looks alike</source>
        <translation>Có trang tính khác giống vậy</translation>
    </message>
    <message>
        <source>Another table begins in {cell}; only the rows above it were read.</source>
        <translation>Một bảng khác bắt đầu ở {cell}; chỉ đọc các hàng phía trên.</translation>
    </message>
    <message>
        <source>Another table below</source>
        <translation>Có bảng khác ở dưới</translation>
    </message>
    <message>
        <source>Appendix: assignment of tasks</source>
        <translation>Phụ lục: phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Appraisal and survey</source>
        <translation>Thẩm định và điều tra xã hội học</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Cách bày</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Như trên</translation>
    </message>
    <message>
        <source>As above: nothing there</source>
        <translation>Như trên: không tìm thấy nội dung</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Theo nội dung của hàng</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Lúc mới mở</translation>
    </message>
    <message>
        <source>As its heading says</source>
        <translation>Theo tiêu đề cột</translation>
    </message>
    <message>
        <source>As printed in the plan</source>
        <translation>Như in trong kế hoạch</translation>
    </message>
    <message>
        <source>As printed: I., 1., 2.1., a)</source>
        <translation>Như khi in: I., 1., 2.1., a)</translation>
    </message>
    <message>
        <source>As published, with two decimals</source>
        <translation>Như đã công bố, hai chữ số thập phân</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>As the appraisal states them</source>
        <translation>Theo kết quả thẩm định</translation>
    </message>
    <message>
        <source>Authority (TM., KT., TL.)</source>
        <translation>Quyền hạn (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Average per field of {year}</source>
        <translation>Điểm trung bình mỗi lĩnh vực năm {year}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Backup before a save</source>
        <translation>Bản sao lưu trước khi lưu</translation>
    </message>
    <message>
        <source>Backups, and work closed without saving, to be opened again</source>
        <translation>Bản sao lưu và phần việc đã đóng mà không lưu, để mở lại</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Năm gốc</translation>
    </message>
    <message>
        <source>Bases, one a line</source>
        <translation>Căn cứ, mỗi dòng một căn cứ</translation>
    </message>
    <message>
        <source>Bases, recipients and signature</source>
        <translation>Căn cứ, nơi nhận, chữ ký</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Basis later than the plan</source>
        <translation>Căn cứ ban hành sau kế hoạch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Before it is signed:</source>
        <translation>Trước khi ký:</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Below a row that is not applicable</source>
        <translation>Thuộc hàng không áp dụng</translation>
    </message>
    <message>
        <source>Below max.</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Below “{row}” ({count} codes change)</source>
        <translation>Dưới “{row}” (đổi {count} mã)</translation>
    </message>
    <message>
        <source>Blank: the criterion itself is the task</source>
        <translation>Để trống: chính tiêu chí là nhiệm vụ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Bonus or penalty</source>
        <translation>Thưởng/phạt</translation>
    </message>
    <message>
        <source>Bonus or penalty: no place yet</source>
        <translation>Điểm thưởng, điểm phạt: chưa có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>By its code or words of its title</source>
        <translation>Theo số thứ tự hoặc chữ trong tên</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Xóa nội dung ô</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Đã hủy: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Case and diacritics count</source>
        <translation>Phân biệt chữ hoa, chữ thường và dấu</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Cell cannot be used</source>
        <translation>Ô không dùng được</translation>
    </message>
    <message>
        <source>Cell or row</source>
        <translation>Ô/Hàng</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula that was never computed and was left blank. Save the file in Excel.</source>
        <translation>Ô {cell} chứa công thức chưa được tính nên để trống. Hãy mở tệp bằng Excel rồi lưu lại.</translation>
    </message>
    <message>
        <source>Cell {cell} holds an error or something unreadable (“{text}”) and was left blank.</source>
        <translation>Ô {cell} có lỗi hoặc không đọc được (“{text}”) nên để trống.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” is a person, not a unit, and was left out.</source>
        <translation>Ô {cell}: “{text}” là người, không phải đơn vị, nên bỏ qua.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” names another text, but none was found; it was left blank.</source>
        <translation>Ô {cell}: “{text}” chỉ đến một nội dung khác nhưng không tìm thấy; ô được để trống.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” of “{heading}” was left out: {cause}.</source>
        <translation>Ô {cell}: “{text}” của cột “{heading}” đã được bỏ qua: {cause}.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as the text above it, “{value}”.</source>
        <translation>Ô {cell}: “{text}” được hiểu là giống ô phía trên, “{value}”.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as {value}.</source>
        <translation>Ô {cell}: “{text}” được đọc là {value}.</translation>
    </message>
    <message>
        <source>Cells that are overwritten</source>
        <translation>Các ô bị ghi đè</translation>
    </message>
    <message>
        <source>Cells: {count}</source>
        <translation>Số ô: {count}</translation>
    </message>
    <message>
        <source>Change of rank</source>
        <translation>Tăng/giảm hạng</translation>
    </message>
    <message>
        <source>Change of rank in {year}</source>
        <translation>Số bậc thay đổi năm {year}</translation>
    </message>
    <message>
        <source>Change plan facts</source>
        <translation>Sửa thông tin kế hoạch</translation>
    </message>
    <message>
        <source>Change the &amp;reason… (Delete)</source>
        <translation>&amp;Sửa lý do… (Delete)</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were left out: {names}</source>
        <translation>Đã bỏ các ký tự không in được: {names}</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out of cell {cell}: {characters}.</source>
        <translation>Đã bỏ các ký tự không in được khỏi ô {cell}: {characters}.</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out of {count} cells ({cells}).</source>
        <translation>Đã bỏ ký tự không in được ở {count} ô ({cells}).</translation>
    </message>
    <message>
        <source>Choose a step (Enter) to go back or forward to it.</source>
        <translation>Chọn một bước (Enter) để trở về hoặc đi tới bước đó.</translation>
    </message>
    <message>
        <source>Choose an earlier version…</source>
        <translation>Chọn một bản trước…</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Hãy chọn ít nhất một dạng tệp.</translation>
    </message>
    <message>
        <source>Choose the columns by hand…</source>
        <translation>Chọn cột bằng tay…</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Xóa nội dung ô</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Click a name above a column or the number of a row to change what it was taken for.</source>
        <translation>Cột hay hàng nào hiểu chưa đúng, hãy bấm vào tên ở đầu cột hoặc số của hàng để đổi.</translation>
    </message>
    <message>
        <source>Click a total to see the rows it is made of</source>
        <translation>Bấm vào một tổng để xem các hàng tạo nên nó</translation>
    </message>
    <message>
        <source>Click or Enter opens; the pin (Space) keeps a plan at the top; Delete takes it off.</source>
        <translation>Bấm chuột hoặc Enter để mở; bấm vào biểu tượng (hoặc phím cách) để ghim lên đầu; Delete để bỏ khỏi danh sách.</translation>
    </message>
    <message>
        <source>Click to set the goal</source>
        <translation>Bấm để đặt mục tiêu</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Đóng thanh tìm</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Đóng thanh tìm (Esc)</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Đóng kế hoạch</translation>
    </message>
    <message>
        <source>Close “{name}”</source>
        <translation>Đóng “{name}”</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>Đã đóng mà không lưu</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Không đọc được số thứ tự</translation>
    </message>
    <message>
        <source>Code is missing</source>
        <translation>Thiếu số thứ tự</translation>
    </message>
    <message>
        <source>Code occurs twice</source>
        <translation>Trùng số thứ tự</translation>
    </message>
    <message>
        <source>Code of the criterion the task serves</source>
        <translation>STT tiêu chí mà nhiệm vụ phục vụ</translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation>Số thứ tự hoặc chữ trong tên</translation>
    </message>
    <message>
        <source>Code restored</source>
        <translation>Đã khôi phục số thứ tự</translation>
    </message>
    <message>
        <source>Codes are counted anew by where the rows stand. Live figures in the text follow.</source>
        <translation>Mã được đánh lại theo vị trí các hàng. Số liệu sống trong văn bản đi theo.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Column not taken over</source>
        <translation>Cột không được nhập</translation>
    </message>
    <message>
        <source>Column without a place in a plan</source>
        <translation>Cột chưa có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>Column without points</source>
        <translation>Cột không có điểm</translation>
    </message>
    <message>
        <source>Column {columns} has no heading and was left out.</source>
        <translation>Cột {columns} không có tiêu đề nên không được lấy.</translation>
    </message>
    <message>
        <source>Column {column} has a heading for points but none below it; the points may stand in another.</source>
        <translation>Cột {column} có tiêu đề điểm nhưng bên dưới không có điểm nào; điểm có thể nằm ở cột khác.</translation>
    </message>
    <message>
        <source>Column {column} holds lost points of a year without results here; the plan computes them itself.</source>
        <translation>Cột {column} là điểm bị trừ của năm không có kết quả ở đây; kế hoạch tự tính điểm này.</translation>
    </message>
    <message>
        <source>Column {column} is of {year}, but stands between columns of other years: its year may be typed wrong.</source>
        <translation>Cột {column} là của năm {year} nhưng nằm giữa các cột của năm khác: có thể gõ sai năm.</translation>
    </message>
    <message>
        <source>Column {column} was not taken over: it has no heading.</source>
        <translation>Cột {column} không được nhập: cột không có tiêu đề.</translation>
    </message>
    <message>
        <source>Column {column} was not taken over: its heading “{heading}” is not known.</source>
        <translation>Cột {column} không được nhập: chưa biết tiêu đề “{heading}” là gì.</translation>
    </message>
    <message>
        <source>Column {column} was taken for points of {year}, but it looks like the maximum points: 100 in all.</source>
        <translation>Cột {column} được lấy làm điểm năm {year}, nhưng giống điểm tối đa: cộng lại đúng 100.</translation>
    </message>
    <message>
        <source>Column {column}, “{heading}”, was left out: {use}.</source>
        <translation>Không lấy cột {column}, “{heading}”: {use}.</translation>
    </message>
    <message>
        <source>Column {letter} ({column}): the rows sum to {computed}, the table prints {printed}.</source>
        <translation>Cột {letter} ({column}): các hàng cộng được {computed}, bảng ghi {printed}.</translation>
    </message>
    <message>
        <source>Column {letter} has {count} values above the maximum of their row, first {row}: it may hold no points of {year}. Choose what it is, or leave it out.</source>
        <translation>Cột {letter} có {count} giá trị lớn hơn điểm tối đa của hàng, đầu tiên là {row}: có thể không phải điểm năm {year}. Hãy chọn cột là gì, hoặc bỏ qua cột.</translation>
    </message>
    <message>
        <source>Column {letter}: {name}</source>
        <translation>Cột {letter}: {name}</translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was left out: a plan has no place for it yet. The result comes from “{taken}”.</source>
        <translation>Không lấy cột “{heading}” ({side}): kế hoạch chưa có chỗ cho điểm này. Kết quả lấy từ cột “{taken}”.</translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was taken as the result of {year}, as no column holds a final score.</source>
        <translation>Cột “{heading}” ({side}) được lấy làm kết quả năm {year}, vì bảng không có cột điểm cuối cùng.</translation>
    </message>
    <message>
        <source>Column: deadline</source>
        <translation>Cột thời hạn</translation>
    </message>
    <message>
        <source>Column: monitoring unit</source>
        <translation>Cột: đơn vị theo dõi</translation>
    </message>
    <message>
        <source>Column: product</source>
        <translation>Cột sản phẩm</translation>
    </message>
    <message>
        <source>Column: status</source>
        <translation>Cột trạng thái</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Content of the criterion</source>
        <translation>Nội dung tiêu chí</translation>
    </message>
    <message>
        <source>Content spelt otherwise</source>
        <translation>Nội dung viết khác</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Cooperating unit</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Copied: versions and the last lines of the log.</source>
        <translation>Đã sao chép: phiên bản và các dòng nhật ký cuối.</translation>
    </message>
    <message>
        <source>Copy &amp;error information</source>
        <translation>&amp;Sao chép thông tin lỗi</translation>
    </message>
    <message>
        <source>Copy the cells for Excel</source>
        <translation>Sao chép các ô để dán sang Excel</translation>
    </message>
    <message>
        <source>Copy the cells, then clear them</source>
        <translation>Sao chép rồi xóa nội dung ô</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Count finding again</source>
        <translation>Thôi bỏ qua mục kiểm tra</translation>
    </message>
    <message>
        <source>Count in the text is wrong</source>
        <translation>Số lượng trong văn bản sai</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>Có tính không?</translation>
    </message>
    <message>
        <source>Counts the codes below a row or of the whole tree by where the rows stand</source>
        <translation>Đánh lại mã dưới một hàng hoặc của cả cây theo vị trí các hàng</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Criteria at their maximum in {year}</source>
        <translation>Số tiêu chí đạt điểm tối đa năm {year}</translation>
    </message>
    <message>
        <source>Criteria below their maximum in {year}</source>
        <translation>Số tiêu chí chưa đạt điểm tối đa năm {year}</translation>
    </message>
    <message>
        <source>Criteria between zero and maximum in {year}</source>
        <translation>Số tiêu chí có điểm nhưng chưa tối đa năm {year}</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria tree</source>
        <translation>Cây tiêu chí</translation>
    </message>
    <message>
        <source>Criteria with no points in {year}</source>
        <translation>Số tiêu chí bị điểm 0 năm {year}</translation>
    </message>
    <message>
        <source>Criteria, points and tasks</source>
        <translation>Tiêu chí, điểm và nhiệm vụ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Criterion code in the criteria set; drag it to move the row</source>
        <translation>Số thứ tự trong bộ tiêu chí; kéo số này để chuyển hàng</translation>
    </message>
    <message>
        <source>Criterion or task</source>
        <translation>Tiêu chí hoặc nhiệm vụ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>D&amp;eal with the finding…</source>
        <translation>&amp;Xử lý mục kiểm tra…</translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation>N&amp;hân đôi hàng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>Day in the text that does not exist</source>
        <translation>Ngày trong văn bản không có thật</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Deadline before the plan</source>
        <translation>Thời hạn trước ngày kế hoạch</translation>
    </message>
    <message>
        <source>Deadline on a day that does not exist</source>
        <translation>Thời hạn là ngày không có</translation>
    </message>
    <message>
        <source>Deadline unclear</source>
        <translation>Thời hạn chưa rõ</translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation>Xử lý…</translation>
    </message>
    <message>
        <source>Deciding document</source>
        <translation>Văn bản quyết định</translation>
    </message>
    <message>
        <source>Decimal points beside commas</source>
        <translation>Dấu chấm thập phân lẫn dấu phẩy</translation>
    </message>
    <message>
        <source>Decimals of points</source>
        <translation>Số chữ số thập phân của điểm</translation>
    </message>
    <message>
        <source>Decision on the set</source>
        <translation>Quyết định ban hành bộ tiêu chí</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Xóa mục</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>Xóa nhiệm vụ</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>Xóa đơn vị</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Xóa bộ nhìn</translation>
    </message>
    <message>
        <source>Delete {detail}</source>
        <translation>Xóa {detail}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>Xóa {thing}</translation>
    </message>
    <message>
        <source>Details of the criterion</source>
        <translation>Chi tiết tiêu chí</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Difference to {year}</source>
        <translation>Chênh lệch so với năm {year}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Khác biệt ({count})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation>Bỏ nội dung đã nhập</translation>
    </message>
    <message>
        <source>Distance to the goal</source>
        <translation>Khoảng cách tới mục tiêu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Văn bản đang xem</translation>
    </message>
    <message>
        <source>Doer</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Draft the text from the data</source>
        <translation>Soạn nháp từ số liệu</translation>
    </message>
    <message>
        <source>Drop one file at a time: a plan (.db) or a table (.xlsx, .csv, .tsv).</source>
        <translation>Mỗi lần chỉ thả một tệp trên máy: kế hoạch (.db) hoặc bảng (.xlsx, .csv, .tsv).</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Tệp được thả vào</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Nhân đôi hàng</translation>
    </message>
    <message>
        <source>Duplicate task</source>
        <translation>Nhân đôi nhiệm vụ</translation>
    </message>
    <message>
        <source>Duplicate {detail}</source>
        <translation>Nhân đôi {detail}</translation>
    </message>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>&amp;Số này từ đâu ra</translation>
    </message>
    <message>
        <source>Each line of the text has {count} parts, divided by “{sign}”.</source>
        <translation>Mỗi dòng của văn bản có {count} phần, ngăn cách bằng “{sign}”.</translation>
    </message>
    <message>
        <source>Ear&amp;lier versions…</source>
        <translation>Các bản t&amp;rước…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Các bản trước</translation>
    </message>
    <message>
        <source>Edit details of {detail}</source>
        <translation>Sửa chi tiết {detail}</translation>
    </message>
    <message>
        <source>Edit section {detail}</source>
        <translation>Sửa mục {detail}</translation>
    </message>
    <message>
        <source>Edit the cell, cursor at the end</source>
        <translation>Sửa ô, con trỏ ở cuối</translation>
    </message>
    <message>
        <source>Edit {detail}</source>
        <translation>Sửa {detail}</translation>
    </message>
    <message>
        <source>Electronic document: leave number and date blank</source>
        <translation>Văn bản điện tử: để trống số và ngày</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Làm trống các ô</translation>
    </message>
    <message>
        <source>Empty the cells, keep the rows (Delete)</source>
        <translation>Làm trống các ô, giữ nguyên hàng (Delete)</translation>
    </message>
    <message>
        <source>Enter goes to the row, Ctrl+. offers remedies, Delete ignores</source>
        <translation>Enter tới hàng, Ctrl+. mở cách xử lý, Delete bỏ qua</translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Delete takes off the list</source>
        <translation>Enter để mở, phím cách để ghim, Delete để bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Enter or F4 says what the column is, Shift+F4 what the row is</source>
        <translation>Enter hoặc F4 để chọn cột là gì, Shift+F4 để chọn hàng là gì</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings}</source>
        <translation>{errors} lỗi · {warnings} cảnh báo</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}</source>
        <translation>Lỗi: {errors}; cảnh báo: {warnings}; lưu ý: {notes}</translation>
    </message>
    <message>
        <source>Every cell of the table</source>
        <translation>Mọi ô của bảng</translation>
    </message>
    <message>
        <source>Every code fits its place already.</source>
        <translation>Mọi mã đã đúng vị trí.</translation>
    </message>
    <message>
        <source>Every step, to go back to or forward</source>
        <translation>Mọi bước đã làm, để trở về hoặc đi tới</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Every value of the table takes the place of the plan&apos;s.</source>
        <translation>Mọi giá trị trong bảng thay giá trị của kế hoạch.</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Đúng như gõ</translation>
    </message>
    <message>
        <source>Exactly one unit</source>
        <translation>Chỉ một đơn vị</translation>
    </message>
    <message>
        <source>Excel workbook, with live sums</source>
        <translation>Bảng tính Excel, có công thức cộng</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Số này từ đâu ra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Vẫn xuất</translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation>Đã hủy xuất; không tệp nào thay đổi.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Đã xuất vào {folder}</translation>
    </message>
    <message>
        <source>Exported, with remarks</source>
        <translation>Đã xuất, có lưu ý</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Đang xuất…</translation>
    </message>
    <message>
        <source>F&amp;ilter the column…</source>
        <translation>&amp;Lọc cột…</translation>
    </message>
    <message>
        <source>F&amp;old to fields</source>
        <translation>Gộp &amp;về lĩnh vực</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>HỎNG</translation>
    </message>
    <message>
        <source>Field or group</source>
        <translation>Lĩnh vực/nhóm</translation>
    </message>
    <message>
        <source>Field, criterion or sub-criterion</source>
        <translation>Lĩnh vực, tiêu chí hoặc tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Figures of the selected cells</source>
        <translation>Số liệu các ô đang chọn</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điề&amp;n xuống</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Fill in all {detail} missing codes</source>
        <translation>Điền cả {detail} STT còn thiếu</translation>
    </message>
    <message>
        <source>Fill in the code {detail}</source>
        <translation>Điền STT {detail}</translation>
    </message>
    <message>
        <source>Fill in the code {detail} and count on in the rows behind</source>
        <translation>Điền STT {detail} và dồn số các hàng sau</translation>
    </message>
    <message>
        <source>Fill r&amp;ight</source>
        <translation>Điền &amp;phải</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Điền phải</translation>
    </message>
    <message>
        <source>Fill {detail} cells</source>
        <translation>Điền {detail} ô</translation>
    </message>
    <message>
        <source>Filter the findings by severity</source>
        <translation>Lọc kết quả kiểm tra theo mức độ</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Lọc kết quả kiểm tra theo chữ</translation>
    </message>
    <message>
        <source>Filter, accents not needed</source>
        <translation>Lọc, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Lọc: {column}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm t&amp;iếp</translation>
    </message>
    <message>
        <source>Find a text and put another in its place</source>
        <translation>Tìm một đoạn chữ và thay bằng đoạn khác</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Tìm trong trang này</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tìm n&amp;gược lại</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Find… (diacritics do not count)</source>
        <translation>Tìm… (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Fit a&amp;ll widths</source>
        <translation>Vừa độ rộng &amp;mọi cột</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Vừa độ &amp;rộng</translation>
    </message>
    <message>
        <source>Fold / unfold a row</source>
        <translation>Gộp / mở một hàng</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Follow the selected criterion</source>
        <translation>Theo tiêu chí đang chọn</translation>
    </message>
    <message>
        <source>For example: agreed with the Department on 5/9</source>
        <translation>Ví dụ: đã thống nhất với Sở Nội vụ ngày 5/9</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation>Công thức chưa có kết quả</translation>
    </message>
    <message>
        <source>Free&amp;ze up to this column</source>
        <translation>Cố định đến cột nà&amp;y</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>Theo số liệu</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>T&amp;oàn màn hình</translation>
    </message>
    <message>
        <source>Give the file a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Hãy đặt tên tệp không có / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Bỏ điều vừa gõ</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Vẫn tiếp tục</translation>
    </message>
    <message>
        <source>Go on with the unsaved work</source>
        <translation>Làm tiếp phần chưa lưu</translation>
    </message>
    <message>
        <source>Go to a criterion</source>
        <translation>Đến tiêu chí</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Goal not reached</source>
        <translation>Chưa đạt mục tiêu</translation>
    </message>
    <message>
        <source>Goal {goal} in {year} reached, {points} points to spare</source>
        <translation>Đạt mục tiêu {goal} năm {year}, dư {points} điểm</translation>
    </message>
    <message>
        <source>Goal {points}</source>
        <translation>Mục tiêu phấn đấu {points}</translation>
    </message>
    <message>
        <source>Goal: in the year</source>
        <translation>Mục tiêu: vào năm</translation>
    </message>
    <message>
        <source>Goal: points to reach</source>
        <translation>Mục tiêu: số điểm cần đạt</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tiếp hàng trên</translation>
    </message>
    <message>
        <source>Group maximum differs from its rows</source>
        <translation>Điểm tối đa của nhóm khác tổng các hàng</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề cột</translation>
    </message>
    <message>
        <source>Hidden columns lie among those you paste into: {names}.</source>
        <translation>Trong các cột sẽ dán có cột đang ẩn: {names}.</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Hàng bị ẩn</translation>
    </message>
    <message>
        <source>Hidden sheet</source>
        <translation>Trang tính ẩn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử bước làm</translation>
    </message>
    <message>
        <source>Holds the letters (diacritics do not count), or &gt;1, &lt;=0,5 …</source>
        <translation>Chứa chữ (không cần gõ dấu), hoặc &gt;1, &lt;=0,5 …</translation>
    </message>
    <message>
        <source>How a table is imported and what can be changed here (F1)</source>
        <translation>Cách nhập một bảng và những gì đổi được ở đây (F1)</translation>
    </message>
    <message>
        <source>How far the task is (Alt+↓ opens the list); other words may be typed</source>
        <translation>Nhiệm vụ làm đến đâu (Alt+↓ mở danh sách); có thể gõ từ khác</translation>
    </message>
    <message>
        <source>How many bodies were ranked</source>
        <translation>Có bao nhiêu đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Ignore finding: {detail}</source>
        <translation>Bỏ qua mục kiểm tra: {detail}</translation>
    </message>
    <message>
        <source>Ignore with a reason</source>
        <translation>Bỏ qua, ghi lý do</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Ignored finding</source>
        <translation>Điều đã bỏ qua</translation>
    </message>
    <message>
        <source>Ignored: {reason}</source>
        <translation>Bỏ qua vì: {reason}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Nhập bảng</translation>
    </message>
    <message>
        <source>Import an Excel table…</source>
        <translation>Nhập bảng Excel…</translation>
    </message>
    <message>
        <source>Import {detail}</source>
        <translation>Nhập {detail}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Nhập {name}</translation>
    </message>
    <message>
        <source>Imported: {name}. Ctrl+Z takes it back.</source>
        <translation>Đã nhập: {name}. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Imported: {name}; {count} differences were left out. Ctrl+Z takes it back.</source>
        <translation>Đã nhập: {name}; {count} chỗ khác không lấy. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>In all sections</source>
        <translation>Trong mọi mục</translation>
    </message>
    <message>
        <source>In all tables</source>
        <translation>Trong mọi bảng</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>In the &amp;plan&apos;s order</source>
        <translation>Theo thứ tự &amp;kế hoạch</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Trong kế hoạch</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>Đang có trong kế hoạch</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>In the tables; diacritics do not count</source>
        <translation>Trong các bảng; không cần gõ dấu</translation>
    </message>
    <message>
        <source>Indent rows</source>
        <translation>Lùi hàng vào một cấp</translation>
    </message>
    <message>
        <source>Indent section</source>
        <translation>Lùi mục vào một cấp</translation>
    </message>
    <message>
        <source>Index in percent</source>
        <translation>Chỉ số (%)</translation>
    </message>
    <message>
        <source>Index of {year} in percent</source>
        <translation>Chỉ số năm {year} (%)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu thống kê</translation>
    </message>
    <message>
        <source>Insert toda&amp;y&apos;s date</source>
        <translation>Chèn ngà&amp;y hôm nay</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Đã dừng giữa chừng.</translation>
    </message>
    <message>
        <source>Into the open plan</source>
        <translation>Đưa vào kế hoạch đang mở</translation>
    </message>
    <message>
        <source>Into the selected cells</source>
        <translation>Vào các ô đang chọn</translation>
    </message>
    <message>
        <source>It could not be put away.</source>
        <translation>Không cất đi được.</translation>
    </message>
    <message>
        <source>It is “{new}” now.</source>
        <translation>Nay là “{new}”.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Its legal basis</source>
        <translation>Căn cứ của đặc thù</translation>
    </message>
    <message>
        <source>Keep it at the top</source>
        <translation>Ghim lên đầu</translation>
    </message>
    <message>
        <source>Keep this plan at the top</source>
        <translation>Ghim kế hoạch này lên đầu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>Loại nguyên nhân</translation>
    </message>
    <message>
        <source>Kind of the column</source>
        <translation>Loại cột</translation>
    </message>
    <message>
        <source>Kind of the new column</source>
        <translation>Loại cột mới</translation>
    </message>
    <message>
        <source>Largest size in tables</source>
        <translation>Cỡ chữ lớn nhất trong bảng</translation>
    </message>
    <message>
        <source>Last target minus points achieved</source>
        <translation>Mục tiêu năm cuối trừ điểm đạt được</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Lead unit also cooperates</source>
        <translation>Đơn vị chủ trì cũng là đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Thoát chương trình</translation>
    </message>
    <message>
        <source>Left and Right choose a column, Space opens its menu</source>
        <translation>Phím trái, phải để chọn cột, phím cách để mở danh sách</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Legal basis of the special case</source>
        <translation>Căn cứ pháp lý của trường hợp đặc thù</translation>
    </message>
    <message>
        <source>Let it go from the top</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Letters the cells must hold</source>
        <translation>Chữ mà ô phải chứa</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Cấp {number}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Line of the scale</source>
        <translation>Mức của thang điểm</translation>
    </message>
    <message>
        <source>Line {line} of the block has only “{text}” at column {place}: the column is too narrow to show its number. Make it wider in the spreadsheet and copy again; nothing was pasted.</source>
        <translation>Dòng {line} của khối chỉ có “{text}” ở cột {place}: cột quá hẹp nên không hiện được số. Hãy nới rộng cột trong bảng tính rồi sao chép lại; chưa có gì được dán.</translation>
    </message>
    <message>
        <source>Line {line} of the block has {count} cells, the others have {usual}: some cells may stand in the wrong column.</source>
        <translation>Dòng {line} của khối có {count} ô, các dòng khác có {usual} ô: một số ô có thể nằm sai cột.</translation>
    </message>
    <message>
        <source>Lines of the report&apos;s statistics</source>
        <translation>Các dòng của phụ lục thống kê</translation>
    </message>
    <message>
        <source>Live figure</source>
        <translation>Số liệu sống</translation>
    </message>
    <message>
        <source>Live figure without data</source>
        <translation>Số liệu sống không có dữ liệu</translation>
    </message>
    <message>
        <source>Live figures lose their data</source>
        <translation>Số liệu sống sẽ mất dữ liệu</translation>
    </message>
    <message>
        <source>Live figures without data</source>
        <translation>Số liệu sống không có dữ liệu</translation>
    </message>
    <message>
        <source>Looked at: {what}</source>
        <translation>Phạm vi kiểm tra: {what}</translation>
    </message>
    <message>
        <source>Loses points</source>
        <translation>Mất điểm</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Điểm bị mất</translation>
    </message>
    <message>
        <source>Lost points</source>
        <translation>Điểm bị mất</translation>
    </message>
    <message>
        <source>Lost points and tasks by unit</source>
        <translation>Mất điểm và nhiệm vụ theo đơn vị</translation>
    </message>
    <message>
        <source>Lost points by criterion (with the running share)</source>
        <translation>Điểm bị mất theo tiêu chí (tỷ trọng cộng dồn)</translation>
    </message>
    <message>
        <source>Lost points by lead unit</source>
        <translation>Điểm bị mất theo đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Lost points disagree</source>
        <translation>Điểm bị trừ không khớp</translation>
    </message>
    <message>
        <source>Lost points not taken over</source>
        <translation>Không lấy điểm bị trừ</translation>
    </message>
    <message>
        <source>Lost points without a task</source>
        <translation>Mất điểm nhưng chưa có nhiệm vụ</translation>
    </message>
    <message>
        <source>Lost points, largest first</source>
        <translation>Mất điểm, xếp từ nhiều đến ít</translation>
    </message>
    <message>
        <source>Lost {year}</source>
        <translation>Bị mất {year}</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a result column</source>
        <translation>Ch&amp;uyển thành cột kết quả</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a target column</source>
        <translation>Ch&amp;uyển thành cột mục tiêu</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>Đã tạo {path}.</translation>
    </message>
    <message>
        <source>Make it a result column</source>
        <translation>Chuyển thành cột kết quả</translation>
    </message>
    <message>
        <source>Make it a target column</source>
        <translation>Chuyển thành cột mục tiêu</translation>
    </message>
    <message>
        <source>Make the results of {detail} a target column</source>
        <translation>Chuyển kết quả năm {detail} thành cột mục tiêu</translation>
    </message>
    <message>
        <source>Make the targets of {detail} a result column</source>
        <translation>Chuyển mục tiêu năm {detail} thành cột kết quả</translation>
    </message>
    <message>
        <source>Make them live</source>
        <translation>Chuyển thành số liệu sống</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Các hàng khớp</translation>
    </message>
    <message>
        <source>Max. points</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Max. points {year}</source>
        <translation>Điểm tối đa {year}</translation>
    </message>
    <message>
        <source>Max. {points}</source>
        <translation>Tối đa {points}</translation>
    </message>
    <message>
        <source>Maximum minus points achieved in {year}</source>
        <translation>Điểm tối đa trừ điểm đạt được năm {year}</translation>
    </message>
    <message>
        <source>Maximum points</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Maximum points by the criteria set</source>
        <translation>Điểm tối đa theo Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Maximum points differ between years</source>
        <translation>Điểm tối đa khác nhau giữa các năm</translation>
    </message>
    <message>
        <source>Maximum points differ from the criteria set</source>
        <translation>Tổng điểm tối đa khác bộ tiêu chí</translation>
    </message>
    <message>
        <source>Maximum points under another heading?</source>
        <translation>Điểm tối đa dưới tiêu đề khác?</translation>
    </message>
    <message>
        <source>Maximum: {points} points</source>
        <translation>Tối đa: {points} điểm</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Gộp đơn vị</translation>
    </message>
    <message>
        <source>Merge {count} pairs of like unit names; the fuller one stays</source>
        <translation>Gộp {count} cặp tên có vẻ là cùng một đơn vị; giữ tên đầy đủ hơn</translation>
    </message>
    <message>
        <source>Merge “{first}” into “{second}” ({third} tasks)</source>
        <translation>Gộp “{first}” vào “{second}” ({third} nhiệm vụ)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Minimum points to reach in {year}</source>
        <translation>Điểm tối thiểu cần đạt năm {year}</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Monitoring unit</source>
        <translation>Đơn vị theo dõi</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Chuyển x&amp;uống</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Chuyển hàng</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Chuyển mục</translation>
    </message>
    <message>
        <source>Move tasks</source>
        <translation>Chuyển nhiệm vụ</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Chuyển đơn vị</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move {detail}</source>
        <translation>Di chuyển {detail}</translation>
    </message>
    <message>
        <source>Name at least one file to write, with --pdf or --xlsx.</source>
        <translation>Hãy nêu ít nhất một tệp cần xuất, bằng --pdf hoặc --xlsx.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên bộ nhìn</translation>
    </message>
    <message>
        <source>Names, other spellings, merging</source>
        <translation>Tên, cách viết khác, gộp đơn vị</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Số thứ tự mới</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Cột mới</translation>
    </message>
    <message>
        <source>New line inside a cell</source>
        <translation>Xuống dòng trong ô</translation>
    </message>
    <message>
        <source>New line of the scale</source>
        <translation>Mức mới của thang điểm</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>New plan from a template…</source>
        <translation>Kế hoạch mới từ mẫu…</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Hàng mới</translation>
    </message>
    <message>
        <source>New shortcoming</source>
        <translation>Tồn tại mới</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nhiệm vụ mới</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>No cooperating unit</source>
        <translation>Thiếu đơn vị phối hợp</translation>
    </message>
    <message>
        <source>No field has points yet.</source>
        <translation>Chưa lĩnh vực nào có điểm.</translation>
    </message>
    <message>
        <source>No file to export to was given. Name at least one with --pdf or --xlsx.</source>
        <translation>Chưa nêu tệp cần xuất. Hãy nêu ít nhất một tệp bằng --pdf hoặc --xlsx.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Không lọc</translation>
    </message>
    <message>
        <source>No goal set (Alt+Enter)</source>
        <translation>Chưa đặt mục tiêu (Alt+Enter)</translation>
    </message>
    <message>
        <source>No heading says whether {years} are results or targets; they were taken as targets.</source>
        <translation>Không tiêu đề nào cho biết {years} là kết quả hay mục tiêu; đã coi là mục tiêu.</translation>
    </message>
    <message>
        <source>No improvement planned</source>
        <translation>Chưa có mục tiêu cao hơn</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>Thiếu đơn vị chủ trì</translation>
    </message>
    <message>
        <source>No line of this row&apos;s scale is recorded yet.</source>
        <translation>Hàng này chưa ghi mức nào của thang điểm.</translation>
    </message>
    <message>
        <source>No number typed by hand equals a figure of the plan.</source>
        <translation>Không có số gõ tay nào trùng với số liệu của kế hoạch.</translation>
    </message>
    <message>
        <source>No plan opened yet</source>
        <translation>Chưa mở kế hoạch nào</translation>
    </message>
    <message>
        <source>No plan opened yet: try the sample, or drop a file on this window.</source>
        <translation>Chưa mở kế hoạch nào: hãy thử kế hoạch ví dụ, hoặc kéo một tệp vào cửa sổ này.</translation>
    </message>
    <message>
        <source>No points to check yet ({what}).</source>
        <translation>Chưa có điểm để kiểm tra ({what}).</translation>
    </message>
    <message>
        <source>No points were lost.</source>
        <translation>Không mất điểm nào.</translation>
    </message>
    <message>
        <source>No points yet to tell what was lost.</source>
        <translation>Chưa có điểm để biết đã mất điểm nào.</translation>
    </message>
    <message>
        <source>No printer is installed. Export a PDF (Ctrl+E) and print it where there is one.</source>
        <translation>Chưa cài máy in. Hãy xuất PDF (Ctrl+E) rồi in ở nơi có máy in.</translation>
    </message>
    <message>
        <source>No recipients</source>
        <translation>Chưa có nơi nhận</translation>
    </message>
    <message>
        <source>No row below the headings was understood.</source>
        <translation>Không hiểu được hàng nào dưới tiêu đề cột.</translation>
    </message>
    <message>
        <source>No row has the code that these belong under: {codes}. They are added at the nearest row.</source>
        <translation>Không có hàng nào mang số thứ tự cấp trên của: {codes}. Các hàng này được thêm vào chỗ gần nhất.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Không có hàng nào khớp.</translation>
    </message>
    <message>
        <source>No row passes the filter: {filters}.</source>
        <translation>Không có hàng nào qua bộ lọc: {filters}.</translation>
    </message>
    <message>
        <source>No shortcoming of this row is recorded yet.</source>
        <translation>Hàng này chưa ghi tồn tại, hạn chế nào.</translation>
    </message>
    <message>
        <source>No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, “Điểm”. Check the sheet and its headings.</source>
        <translation>Không nhận ra bảng nào trong {file}: cần có hàng tiêu đề như “STT”, “Nhiệm vụ”, “Điểm”. Hãy kiểm tra trang tính và tiêu đề các cột.</translation>
    </message>
    <message>
        <source>No task here yet. Press Ctrl+T to add one.</source>
        <translation>Chưa có nhiệm vụ. Bấm Ctrl+T để thêm.</translation>
    </message>
    <message>
        <source>No unit has a task in this plan, so there is no slip to write.</source>
        <translation>Trong kế hoạch này chưa đơn vị nào có nhiệm vụ nên không có phiếu nào để xuất.</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa giao đơn vị</translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation>Chưa lưu bộ nhìn nào</translation>
    </message>
    <message>
        <source>No year has points yet.</source>
        <translation>Chưa năm nào có điểm.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Not a number of points</source>
        <translation>Không phải số điểm</translation>
    </message>
    <message>
        <source>Not a&amp;pplicable…</source>
        <translation>&amp;Không áp dụng…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Not applicable in a year</source>
        <translation>Không áp dụng trong một năm</translation>
    </message>
    <message>
        <source>Not applicable in {years}</source>
        <translation>Không áp dụng năm {years}</translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <translation>Không đánh giá mà chưa nêu căn cứ</translation>
    </message>
    <message>
        <source>Not assessed in a year</source>
        <translation>Không đánh giá trong một năm</translation>
    </message>
    <message>
        <source>Not counted itself: sum of the rows below it</source>
        <translation>Không tính riêng: là tổng các hàng con</translation>
    </message>
    <message>
        <source>Not counted: no maximum entered</source>
        <translation>Không tính: chưa nhập điểm tối đa</translation>
    </message>
    <message>
        <source>Not counted: no points entered</source>
        <translation>Không tính: chưa nhập điểm</translation>
    </message>
    <message>
        <source>Not counted: no target entered</source>
        <translation>Không tính: chưa nhập mục tiêu</translation>
    </message>
    <message>
        <source>Not counted: not applicable here</source>
        <translation>Không tính: không áp dụng tại đơn vị</translation>
    </message>
    <message>
        <source>Not counted: the row above it is not applicable here</source>
        <translation>Không tính: hàng cấp trên không áp dụng tại đơn vị</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Không có trong trang này</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa nêu</translation>
    </message>
    <message>
        <source>Not understood yet: say which column holds the content, and at least one more.</source>
        <translation>Chưa hiểu được bảng: hãy chọn cột nội dung và ít nhất một cột nữa.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Nothing differs: the plan has all of it already.</source>
        <translation>Không có gì khác: kế hoạch đã có đủ những gì trong bảng.</translation>
    </message>
    <message>
        <source>Nothing found: the plan is consistent ({what}).</source>
        <translation>Không phát hiện gì: kế hoạch khớp số liệu ({what}).</translation>
    </message>
    <message>
        <source>Nothing found; {what}.</source>
        <translation>Không phát hiện gì; {what}.</translation>
    </message>
    <message>
        <source>Nothing in the rows shown; {count} hidden rows hold it.</source>
        <translation>Không có trong các hàng đang hiện; {count} hàng đang ẩn có chứa.</translation>
    </message>
    <message>
        <source>Nothing in what is shown; {count} hidden cells hold it.</source>
        <translation>Không có trong phần đang hiện; {count} ô đang ẩn có chứa.</translation>
    </message>
    <message>
        <source>Nothing of the table is taken.</source>
        <translation>Không lấy giá trị nào trong bảng.</translation>
    </message>
    <message>
        <source>Nothing stands before the day of issue: name the place.</source>
        <translation>Trước ngày, tháng, năm ban hành chưa có địa danh: hãy ghi nơi ban hành.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no row has points. Enter criteria and points (Ctrl+1) or read an Excel table (Ctrl+I).</source>
        <translation>Chưa có gì để vẽ: chưa hàng nào có điểm. Hãy nhập tiêu chí và điểm (Ctrl+1) hoặc nhập bảng Excel (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation>Không có gì để thay</translation>
    </message>
    <message>
        <source>Nothing to report: the plan holds together ({what}).</source>
        <translation>Không có gì phải xem lại: kế hoạch khớp số liệu ({what}).</translation>
    </message>
    <message>
        <source>Nothing was changed: all {count} differences were left out.</source>
        <translation>Chưa có gì thay đổi: không lấy chỗ nào trong {count} chỗ khác.</translation>
    </message>
    <message>
        <source>Nothing was changed: live figures of the text use it.</source>
        <translation>Chưa đổi gì: số liệu trong văn bản đang dùng.</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan has all of it already.</source>
        <translation>Không có gì thay đổi: kế hoạch đã có đủ những gì trong bảng.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Chưa dán được</translation>
    </message>
    <message>
        <source>Nothing was saved (--dry-run).</source>
        <translation>Chưa lưu gì (--dry-run).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number &amp;codes anew…</source>
        <translation>Đá&amp;nh lại mã…</translation>
    </message>
    <message>
        <source>Number and day of the document that says so</source>
        <translation>Số, ngày của văn bản nêu việc này</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Number and symbol need the agency&apos;s abbreviation, as in 05/KH-SNV.</source>
        <translation>Số, ký hiệu cần chữ viết tắt tên cơ quan, như 05/KH-SNV.</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>Đánh lại</translation>
    </message>
    <message>
        <source>Number codes anew</source>
        <translation>Đánh lại mã</translation>
    </message>
    <message>
        <source>Number codes anew {detail}</source>
        <translation>Đánh lại mã {detail}</translation>
    </message>
    <message>
        <source>Number in the text is wrong</source>
        <translation>Số liệu trong văn bản sai</translation>
    </message>
    <message>
        <source>Number in the text without data</source>
        <translation>Số trong văn bản không có số liệu để đối chiếu</translation>
    </message>
    <message>
        <source>Number of criteria</source>
        <translation>Số tiêu chí</translation>
    </message>
    <message>
        <source>Number of fields</source>
        <translation>Số lĩnh vực</translation>
    </message>
    <message>
        <source>Number of scored rows</source>
        <translation>Số hàng chấm điểm</translation>
    </message>
    <message>
        <source>Number of sub-criteria</source>
        <translation>Số tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Số nhiệm vụ</translation>
    </message>
    <message>
        <source>Number of tasks of {name}</source>
        <translation>Số nhiệm vụ của {name}</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Số đơn vị</translation>
    </message>
    <message>
        <source>Number of units that lead</source>
        <translation>Số đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation>Số được làm tròn</translation>
    </message>
    <message>
        <source>Number the rows anew there, from {detail} on</source>
        <translation>Đánh lại mã các hàng ở đó, từ {detail}</translation>
    </message>
    <message>
        <source>Number typed in words or signs</source>
        <translation>Số gõ kèm chữ hoặc dấu</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Numbers of the text that equal the plan&apos;s figures follow them from now on</source>
        <translation>Các số trong nội dung đang đúng với số liệu từ nay luôn theo số liệu</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Khách quan</translation>
    </message>
    <message>
        <source>Of every plan on this computer</source>
        <translation>Của mọi kế hoạch trên máy này</translation>
    </message>
    <message>
        <source>Of which year?</source>
        <translation>Của năm nào?</translation>
    </message>
    <message>
        <source>Old font converted to Unicode</source>
        <translation>Phông chữ cũ đã chuyển sang Unicode</translation>
    </message>
    <message>
        <source>One a line; imports map them by themselves</source>
        <translation>Mỗi dòng một cách viết; khi nhập sẽ tự nhận ra</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>Số thứ tự trùng</translation>
    </message>
    <message>
        <source>One code, another content</source>
        <translation>Cùng số thứ tự, khác nội dung</translation>
    </message>
    <message>
        <source>One document, two days</source>
        <translation>Một văn bản, hai ngày</translation>
    </message>
    <message>
        <source>One empty field to begin with</source>
        <translation>Một lĩnh vực trống để bắt đầu</translation>
    </message>
    <message>
        <source>One figure for several rows</source>
        <translation>Một số điểm cho nhiều hàng</translation>
    </message>
    <message>
        <source>One file for each unit</source>
        <translation>Mỗi đơn vị một tệp</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Xuống một cấp</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Lên một cấp</translation>
    </message>
    <message>
        <source>One requirement a line</source>
        <translation>Mỗi dòng một yêu cầu</translation>
    </message>
    <message>
        <source>One unit a line</source>
        <translation>Mỗi dòng một đơn vị</translation>
    </message>
    <message>
        <source>One unit, several names</source>
        <translation>Một đơn vị có nhiều tên</translation>
    </message>
    <message>
        <source>Only the first {count} values are listed.</source>
        <translation>Chỉ liệt kê {count} giá trị đầu.</translation>
    </message>
    <message>
        <source>Only the rows of this unit</source>
        <translation>Chỉ các hàng của đơn vị này</translation>
    </message>
    <message>
        <source>Only the selected criterion</source>
        <translation>Chỉ tiêu chí đang chọn</translation>
    </message>
    <message>
        <source>Only what is blank</source>
        <translation>Chỉ phần còn trống</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Open a plan (.db)</source>
        <translation>Mở kế hoạch (.db)</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Mở kế hoạch…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open or make a plan first.</source>
        <translation>Hãy mở hoặc tạo một kế hoạch trước.</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Mở thư mục &amp;nhật ký</translation>
    </message>
    <message>
        <source>Open the file as it was saved</source>
        <translation>Mở tệp như lần lưu cuối</translation>
    </message>
    <message>
        <source>Open the last backup, of {time}</source>
        <translation>Mở bản sao lưu gần nhất, lúc {time}</translation>
    </message>
    <message>
        <source>Open the sample: Hà Nội 2018</source>
        <translation>Mở kế hoạch ví dụ: Hà Nội 2018</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Mở phần đọc được</translation>
    </message>
    <message>
        <source>Open what can be read as a new plan</source>
        <translation>Mở phần đọc được như kế hoạch mới</translation>
    </message>
    <message>
        <source>Other rows still refer to this one, so it was not deleted.</source>
        <translation>Còn hàng khác dùng đến hàng này nên chưa xóa.</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Outdent rows</source>
        <translation>Đưa hàng ra một cấp</translation>
    </message>
    <message>
        <source>Outdent section</source>
        <translation>Đưa mục ra một cấp</translation>
    </message>
    <message>
        <source>Outside every count in</source>
        <translation>Không tính vào năm</translation>
    </message>
    <message>
        <source>Outside every count, printed struck through in the window</source>
        <translation>Không tính vào tổng nào, hiện gạch ngang trong cửa sổ</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation>Tổng &amp;quan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Overdue by {days} day(s)</source>
        <translation>Quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation>Quá hạn: {count}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>PDF, to print and sign</source>
        <translation>PDF, để in và ký</translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation>Kh&amp;ung trước</translation>
    </message>
    <message>
        <source>Parts in the text do not sum to their total</source>
        <translation>Các phần trong văn bản không cộng thành tổng</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Các thành phần của chương trình</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Paste and add 1 row</source>
        <translation>Dán và thêm 1 hàng</translation>
    </message>
    <message>
        <source>Paste and add {count} rows</source>
        <translation>Dán và thêm {count} hàng</translation>
    </message>
    <message>
        <source>Paste cells from Excel</source>
        <translation>Dán các ô từ Excel</translation>
    </message>
    <message>
        <source>Paste each line into one cell</source>
        <translation>Dán mỗi dòng vào một ô</translation>
    </message>
    <message>
        <source>Paste into the hidden ones too</source>
        <translation>Dán cả vào các cột đang ẩn</translation>
    </message>
    <message>
        <source>Paste into the rows there are</source>
        <translation>Chỉ dán vào các hàng có sẵn</translation>
    </message>
    <message>
        <source>Paste into the visible columns only</source>
        <translation>Chỉ dán vào các cột đang hiện</translation>
    </message>
    <message>
        <source>Paste into {count} columns</source>
        <translation>Dán vào {count} cột</translation>
    </message>
    <message>
        <source>Paste {detail} cells</source>
        <translation>Dán {detail} ô</translation>
    </message>
    <message>
        <source>Pasted into the rows there are, it would overwrite {count} cells.</source>
        <translation>Nếu chỉ dán vào các hàng có sẵn, {count} ô sẽ bị ghi đè.</translation>
    </message>
    <message>
        <source>Petitions by scoring agency</source>
        <translation>Kiến nghị theo cơ quan chấm điểm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Places up; with a minus sign places down</source>
        <translation>Số bậc tăng; có dấu trừ là số bậc giảm</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Plan &amp;facts and goal…</source>
        <translation>Thông tin &amp;và mục tiêu…</translation>
    </message>
    <message>
        <source>Plan facts and goal</source>
        <translation>Thông tin kế hoạch và mục tiêu</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>Năm kế hoạch</translation>
    </message>
    <message>
        <source>Plans (*.db *.parplan)</source>
        <translation>Kế hoạch (*.db *.parplan)</translation>
    </message>
    <message>
        <source>Plans that raise an agency&apos;s PAR INDEX. Without a command the window opens.</source>
        <translation>Lập kế hoạch nâng cao Chỉ số CCHC của cơ quan. Không nêu lệnh thì mở cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>Please look at these:</source>
        <translation>Xin xem lại các điểm sau:</translation>
    </message>
    <message>
        <source>Please look at {row} ({code}).</source>
        <translation>Xin xem lại {row} ({code}).</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Points above the maximum</source>
        <translation>Điểm vượt điểm tối đa</translation>
    </message>
    <message>
        <source>Points achieved</source>
        <translation>Điểm đạt được</translation>
    </message>
    <message>
        <source>Points achieved in {year}</source>
        <translation>Điểm đạt được năm {year}</translation>
    </message>
    <message>
        <source>Points are shown with at least so many</source>
        <translation>Điểm hiện ít nhất ngần ấy chữ số sau dấu phẩy</translation>
    </message>
    <message>
        <source>Points by field</source>
        <translation>Điểm theo lĩnh vực</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>Điểm bị mất</translation>
    </message>
    <message>
        <source>Points lost here in {year}</source>
        <translation>Điểm bị mất ở đây năm {year}</translation>
    </message>
    <message>
        <source>Points lost in the base year in rows it leads</source>
        <translation>Điểm bị mất của năm gốc ở các hàng đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Points lost in {year}</source>
        <translation>Điểm bị mất năm {year}</translation>
    </message>
    <message>
        <source>Points lost last year, why, and who mends it until when</source>
        <translation>Điểm bị mất năm trước, nguyên nhân, ai khắc phục, đến khi nào</translation>
    </message>
    <message>
        <source>Points of a year that is not applicable</source>
        <translation>Có điểm ở năm không áp dụng</translation>
    </message>
    <message>
        <source>Points of the selected criterion</source>
        <translation>Điểm của tiêu chí đang chọn</translation>
    </message>
    <message>
        <source>Points of the whole set</source>
        <translation>Tổng điểm của bộ tiêu chí</translation>
    </message>
    <message>
        <source>Points of {year}</source>
        <translation>Điểm năm {year}</translation>
    </message>
    <message>
        <source>Points on a group</source>
        <translation>Nhóm có điểm riêng</translation>
    </message>
    <message>
        <source>Points, targets and tasks of 49 rows, signed with a wrong total that is found at once</source>
        <translation>Điểm, mục tiêu và nhiệm vụ của 49 hàng; bản đã ký có một tổng cộng sai, chương trình tìm ra ngay</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>X&amp;em trước</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Đang chuẩn bị các trang…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Xem trước các trang</translation>
    </message>
    <message>
        <source>Preview: {document}</source>
        <translation>Xem trước: {document}</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Xem trước…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print subtotals of fields and groups</source>
        <translation>In tổng của lĩnh vực và nhóm</translation>
    </message>
    <message>
        <source>Print the pages of the PDF</source>
        <translation>In các trang của bản PDF</translation>
    </message>
    <message>
        <source>Printed total</source>
        <translation>Tổng in sẵn</translation>
    </message>
    <message>
        <source>Printed total differs from its rows</source>
        <translation>Tổng in trong văn bản khác tổng các hàng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Proposed sections</source>
        <translation>Các mục được đề xuất</translation>
    </message>
    <message>
        <source>Proposes sections; takes only what is ticked</source>
        <translation>Đề xuất các mục; chỉ lấy mục được đánh dấu</translation>
    </message>
    <message>
        <source>Put in a figure that follows the data (Ctrl+Shift+F)</source>
        <translation>Chèn con số luôn theo số liệu (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Th&amp;ay thế…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Rank of a year</source>
        <translation>Xếp hạng của năm</translation>
    </message>
    <message>
        <source>Rank of {year}</source>
        <translation>Thứ hạng năm {year}</translation>
    </message>
    <message>
        <source>Rank, ranked bodies, index as published</source>
        <translation>Hạng, số đơn vị được xếp hạng, chỉ số đã công bố</translation>
    </message>
    <message>
        <source>Ranked bodies</source>
        <translation>Số đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>Ranked bodies of {year}</source>
        <translation>Số cơ quan được xếp hạng năm {year}</translation>
    </message>
    <message>
        <source>Read an Excel table into the plan</source>
        <translation>Đọc bảng Excel vào kế hoạch</translation>
    </message>
    <message>
        <source>Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation>Đã đọc {source}, trang tính “{sheet}”: {fields} lĩnh vực, {groups} nhóm, {scored} hàng chấm điểm.</translation>
    </message>
    <message>
        <source>Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation>Đã đọc {source}: {fields} lĩnh vực, {groups} nhóm, {scored} hàng chấm điểm.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Kế hoạch mở gần đây</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Nơi nhận, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Đã làm lại: {step}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation>Lưu ý: {count}</translation>
    </message>
    <message>
        <source>Remedies of the current finding, or ignore it with a reason</source>
        <translation>Cách sửa mục đang chọn, hoặc bỏ qua và ghi lý do</translation>
    </message>
    <message>
        <source>Remedies of the finding, or ignore it with a reason (Ctrl+.)</source>
        <translation>Cách sửa, hoặc bỏ qua và ghi lý do (Ctrl+.)</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Vẫn xoá</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Bỏ cột</translation>
    </message>
    <message>
        <source>Rename unit</source>
        <translation>Đổi tên đơn vị</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Replace by a live figure</source>
        <translation>Thay bằng số liệu sống</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Thay bằng…</translation>
    </message>
    <message>
        <source>Replace the cell&apos;s text</source>
        <translation>Thay nội dung ô</translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation>Thay bản kia</translation>
    </message>
    <message>
        <source>Replace {detail}</source>
        <translation>Thay {detail}</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>Thay {names}?</translation>
    </message>
    <message>
        <source>Replaced in {count} cells</source>
        <translation>Đã thay ở {count} ô</translation>
    </message>
    <message>
        <source>Replaced {count} times</source>
        <translation>Đã thay {count} chỗ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Result of year</source>
        <translation>Kết quả của năm</translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation>Kết quả {year}</translation>
    </message>
    <message>
        <source>Result {year}: {points}</source>
        <translation>Kết quả {year}: {points}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Results and targets over the years</source>
        <translation>Kết quả và mục tiêu qua các năm</translation>
    </message>
    <message>
        <source>Results by field with shortcomings, causes and tasks</source>
        <translation>Kết quả theo lĩnh vực, kèm tồn tại, nguyên nhân và nhiệm vụ</translation>
    </message>
    <message>
        <source>Results of {results}, targets for {targets}</source>
        <translation>Kết quả năm {results}, mục tiêu năm {targets}</translation>
    </message>
    <message>
        <source>Results or targets?</source>
        <translation>Kết quả hay mục tiêu?</translation>
    </message>
    <message>
        <source>Round the panes of the workspace and the open panels</source>
        <translation>Lần lượt qua các khung của nơi làm việc và các khung phụ đang mở</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Row above is missing</source>
        <translation>Thiếu hàng cấp trên</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Hàng bị bỏ qua</translation>
    </message>
    <message>
        <source>Row out of order</source>
        <translation>Hàng sai thứ tự</translation>
    </message>
    <message>
        <source>Row without a code</source>
        <translation>Hàng không có số thứ tự</translation>
    </message>
    <message>
        <source>Row {number}: {name}</source>
        <translation>Hàng {number}: {name}</translation>
    </message>
    <message>
        <source>Rows can lie at most {limit} levels deep. Choose a higher place.</source>
        <translation>Cây tiêu chí sâu tối đa {limit} cấp. Hãy chọn chỗ ở cấp cao hơn.</translation>
    </message>
    <message>
        <source>Rows marked not applicable are printed but not summed: {count}</source>
        <translation>Số hàng không đánh giá, có in nhưng không cộng điểm: {count}</translation>
    </message>
    <message>
        <source>Rows of a figure</source>
        <translation>Các hàng tạo nên con số</translation>
    </message>
    <message>
        <source>Rows of a scale</source>
        <translation>Các hàng thang điểm</translation>
    </message>
    <message>
        <source>Rows of this table cannot be copied.</source>
        <translation>Không nhân đôi được hàng của bảng này.</translation>
    </message>
    <message>
        <source>Rows of this table stand in a fixed order.</source>
        <translation>Các hàng của bảng này có thứ tự cố định.</translation>
    </message>
    <message>
        <source>Rows the agency asks to have scored in another way</source>
        <translation>Những hàng đơn vị có đặc thù, đề nghị chấm theo cách khác</translation>
    </message>
    <message>
        <source>Rows too tall for Excel continue in the row below, with a blank number: {count}</source>
        <translation>Số hàng quá cao so với Excel, được ghi tiếp ở hàng dưới với số thứ tự để trống: {count}</translation>
    </message>
    <message>
        <source>Rows wider than the headings</source>
        <translation>Hàng nhiều ô hơn tiêu đề</translation>
    </message>
    <message>
        <source>Running (%)</source>
        <translation>Cộng dồn (%)</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Ví dụ: {title}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Kế hoạch ví dụ có thật</translation>
    </message>
    <message>
        <source>Samples:</source>
        <translation>Kế hoạch ví dụ:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Lưu &amp;thành…</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Lưu thành tệp khác…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Save the changes to “{name}” before closing?</source>
        <translation>Lưu các thay đổi của “{name}” trước khi đóng?</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Lưu kế hoạch thành</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu bộ nhìn này</translation>
    </message>
    <message>
        <source>Save view {detail}</source>
        <translation>Lưu bộ nhìn {detail}</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Bộ nhìn đã lưu</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Đã lưu vào {path}.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Bộ nhìn đã lưu</translation>
    </message>
    <message>
        <source>Saved, but</source>
        <translation>Đã lưu, nhưng</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Đã lưu: {path}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Scale of the criterion</source>
        <translation>Thang điểm của tiêu chí</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Cơ quan chấm điểm</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Section is empty</source>
        <translation>Mục chưa có nội dung</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Các mục của kế hoạch</translation>
    </message>
    <message>
        <source>Sections, text and pages of the plan</source>
        <translation>Các mục, nội dung và trang của kế hoạch</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>C&amp;họn tất cả</translation>
    </message>
    <message>
        <source>Select a row of the criteria tree first.</source>
        <translation>Hãy chọn một hàng trong cây tiêu chí trước.</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Chọn một hàng để xem chi tiết.</translation>
    </message>
    <message>
        <source>Select a row to see its points.</source>
        <translation>Chọn một hàng để xem điểm.</translation>
    </message>
    <message>
        <source>Select cells of a table first.</source>
        <translation>Hãy chọn ô trong một bảng trước.</translation>
    </message>
    <message>
        <source>Select the col&amp;umn</source>
        <translation>&amp;Chọn cả cột</translation>
    </message>
    <message>
        <source>Select two units to merge them: the one selected first stays.</source>
        <translation>Chọn hai đơn vị để gộp: đơn vị chọn trước được giữ lại.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Tự kiểm tra</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages</source>
        <translation>Đã gửi tới máy in: {count} trang</translation>
    </message>
    <message>
        <source>Several lead units</source>
        <translation>Nhiều đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Several monitoring units</source>
        <translation>Nhiều đơn vị theo dõi</translation>
    </message>
    <message>
        <source>Several tables were copied. Which one is to be imported?</source>
        <translation>Có nhiều bảng được sao chép. Nhập bảng nào?</translation>
    </message>
    <message>
        <source>Several units in one cell</source>
        <translation>Nhiều đơn vị trong một ô</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”. The plan afterwards: {counts}.</source>
        <translation>Trang tính “{sheet}”. Kế hoạch sau khi nhập: {counts}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: no table was recognised.</source>
        <translation>Trang tính “{sheet}”: chưa nhận ra bảng nào.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {counts}.</source>
        <translation>Trang tính “{sheet}”: {counts}.</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Trang tính:</translation>
    </message>
    <message>
        <source>Sho&amp;w all rows</source>
        <translation>&amp;Hiện mọi hàng</translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <translation>Tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Tồn tại</translation>
    </message>
    <message>
        <source>Shortcomings and remedies by field</source>
        <translation>Tồn tại và giải pháp theo lĩnh vực</translation>
    </message>
    <message>
        <source>Shortcomings of the criterion</source>
        <translation>Tồn tại của tiêu chí</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>H&amp;iện mọi hàng</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Hiện mọi hàng</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>Chỉ hiện các hàng có giá trị nhất định</translation>
    </message>
    <message>
        <source>Show only the rows that this holds for; press again to show all</source>
        <translation>Chỉ hiện các hàng thuộc diện này; bấm lần nữa để hiện lại</translation>
    </message>
    <message>
        <source>Show only the tasks of the selected criterion and the rows below it</source>
        <translation>Chỉ hiện nhiệm vụ của tiêu chí đang chọn và các hàng bên dưới</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Chỉ hiện:</translation>
    </message>
    <message>
        <source>Show or hide &amp;columns</source>
        <translation>Ẩn/&amp;hiện cột</translation>
    </message>
    <message>
        <source>Show the rows this figure is made of</source>
        <translation>Xem các hàng tạo nên con số này</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Side of a score: no place yet</source>
        <translation>Điểm của từng bên: chưa có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Cỡ chữ phần đầu</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ nội dung</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Some rows of a set</source>
        <translation>Một số hàng của bộ tiêu chí</translation>
    </message>
    <message>
        <source>Something this row refers to is not there any more; nothing was changed.</source>
        <translation>Mục mà hàng này dùng đến không còn nữa; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Xếp &amp;giảm dần</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>Xếp &amp;tăng dần</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Source table</source>
        <translation>Bảng nguồn</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>Space ticks what is taken</source>
        <translation>Phím cách để chọn lấy hay không lấy</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Đánh dấu đặc thù</translation>
    </message>
    <message>
        <source>Special case of this agency (đặc thù)</source>
        <translation>Tiêu chí đặc thù của cơ quan</translation>
    </message>
    <message>
        <source>Special cases</source>
        <translation>Đặc thù</translation>
    </message>
    <message>
        <source>Split row joined</source>
        <translation>Đã nối hàng bị tách</translation>
    </message>
    <message>
        <source>Stand on a finding first (F7).</source>
        <translation>Hãy chọn một mục kiểm tra trước (F7).</translation>
    </message>
    <message>
        <source>Standing on one shows its cell in the table, Enter goes there</source>
        <translation>Chọn một mục thì bảng hiện ô của mục đó, Enter để tới ô</translation>
    </message>
    <message>
        <source>Statistical &amp;indicators…</source>
        <translation>Chỉ tiêu &amp;thống kê…</translation>
    </message>
    <message>
        <source>Statistics of the periodic report</source>
        <translation>Thống kê của báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Chủ quan</translation>
    </message>
    <message>
        <source>Sum of the rows below</source>
        <translation>Tổng các hàng bên dưới</translation>
    </message>
    <message>
        <source>Sums of the rows: {totals}.</source>
        <translation>Tổng cộng từ các hàng: {totals}.</translation>
    </message>
    <message>
        <source>Sums with too many parts for a formula stand as plain numbers: {count}</source>
        <translation>Số ô tổng có quá nhiều thành phần nên ghi bằng số thay cho công thức: {count}</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra xã hội học</translation>
    </message>
    <message>
        <source>Table below this line</source>
        <translation>Bảng dưới dòng này</translation>
    </message>
    <message>
        <source>Table without data</source>
        <translation>Bảng không có dữ liệu</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Bảng ({patterns})</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Bỏ mọi bộ lọc</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Lấy vào kế hoạch</translation>
    </message>
    <message>
        <source>Take the figure out of the text</source>
        <translation>Bỏ số liệu ấy khỏi văn bản</translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units</source>
        <translation>Bỏ đơn vị chủ trì khỏi đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units of all {detail} tasks</source>
        <translation>Bỏ đơn vị chủ trì khỏi đơn vị phối hợp ở cả {detail} nhiệm vụ</translation>
    </message>
    <message>
        <source>Take the ticked sections</source>
        <translation>Lấy các mục đã đánh dấu</translation>
    </message>
    <message>
        <source>Take what is not there off the list</source>
        <translation>Bỏ khỏi danh sách các tệp không còn</translation>
    </message>
    <message>
        <source>Take {taken} of {all} differences</source>
        <translation>Lấy {taken} trong {all} chỗ khác</translation>
    </message>
    <message>
        <source>Taking it is one step: Ctrl+Z takes all of it back.</source>
        <translation>Nhập là một bước: Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Target above the maximum</source>
        <translation>Mục tiêu vượt điểm tối đa</translation>
    </message>
    <message>
        <source>Target below the result</source>
        <translation>Mục tiêu thấp hơn kết quả</translation>
    </message>
    <message>
        <source>Target falls</source>
        <translation>Mục tiêu giảm dần</translation>
    </message>
    <message>
        <source>Target of year</source>
        <translation>Mục tiêu của năm</translation>
    </message>
    <message>
        <source>Target of {year}</source>
        <translation>Mục tiêu năm {year}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Mục tiêu {year}</translation>
    </message>
    <message>
        <source>Target {year}: {points}</source>
        <translation>Mục tiêu {year}: {points}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks of criterion {row}: {count}</source>
        <translation>Nhiệm vụ của tiêu chí {row}: {count}</translation>
    </message>
    <message>
        <source>Tasks past their deadline, neither completed nor stopped. Click to see them</source>
        <translation>Nhiệm vụ đã quá thời hạn mà chưa hoàn thành và chưa dừng. Bấm để xem</translation>
    </message>
    <message>
        <source>Tasks per unit</source>
        <translation>Số nhiệm vụ của đơn vị</translation>
    </message>
    <message>
        <source>Tasks the unit cooperates in</source>
        <translation>Số nhiệm vụ đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Tasks the unit leads</source>
        <translation>Số nhiệm vụ đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation>Mẫu: {title}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Templates and samples</source>
        <translation>Mẫu và kế hoạch ví dụ</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>Mẫu để lập kế hoạch mới:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Text differs from the task</source>
        <translation>Văn bản khác với nhiệm vụ</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Nội dung của mục</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Nội dung quá dài</translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation>Nội dung không có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>That folder does not exist.</source>
        <translation>Thư mục đó không tồn tại.</translation>
    </message>
    <message>
        <source>That is too much to paste at once: {rows} rows and {columns} columns at most. Paste it in parts, or use Import.</source>
        <translation>Dán một lần như vậy là quá nhiều: tối đa {rows} hàng và {columns} cột. Hãy dán từng phần hoặc dùng chức năng Nhập.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed ({code}).</source>
        <translation>Không làm được việc này, chưa có gì thay đổi ({code}).</translation>
    </message>
    <message>
        <source>The agency is not named</source>
        <translation>Chưa có tên cơ quan</translation>
    </message>
    <message>
        <source>The agency&apos;s abbreviation is missing</source>
        <translation>Chưa có chữ viết tắt tên cơ quan</translation>
    </message>
    <message>
        <source>The block has another shape than the selection: it is pasted from the selection&apos;s top left.</source>
        <translation>Khối dán có hình dạng khác vùng chọn: sẽ dán từ góc trên bên trái vùng chọn.</translation>
    </message>
    <message>
        <source>The block has other codes than the rows it is pasted on ({before} → {after}): its rows are added where their codes belong.</source>
        <translation>Khối có số thứ tự khác với các hàng được dán lên ({before} → {after}): các hàng của khối được thêm vào đúng chỗ theo số thứ tự.</translation>
    </message>
    <message>
        <source>The block has {count} more rows than the table.</source>
        <translation>Khối có nhiều hơn bảng {count} hàng.</translation>
    </message>
    <message>
        <source>The chosen rows lie in different groups. Choose rows of one group.</source>
        <translation>Các hàng đã chọn nằm ở nhiều nhóm. Hãy chọn các hàng trong cùng một nhóm.</translation>
    </message>
    <message>
        <source>The clipboard holds characters that cannot be printed, so nothing was pasted. Copy the cells again.</source>
        <translation>Nội dung cần dán có ký tự không in được nên chưa dán. Hãy sao chép lại các ô.</translation>
    </message>
    <message>
        <source>The code {code} occurs twice: “{title}” and “{other}”.</source>
        <translation>Số thứ tự {code} xuất hiện hai lần: “{title}” và “{other}”.</translation>
    </message>
    <message>
        <source>The codes skip from {other} to {code}.</source>
        <translation>Số thứ tự nhảy từ {other} sang {code}.</translation>
    </message>
    <message>
        <source>The columns go from {before} to {after}: a year is missing in between, or one is typed wrong.</source>
        <translation>Các cột đi từ {before} đến {after}: thiếu một năm ở giữa, hoặc có năm gõ sai.</translation>
    </message>
    <message>
        <source>The data say nothing that the plan does not say already.</source>
        <translation>Số liệu không cho biết gì thêm ngoài điều kế hoạch đã nêu.</translation>
    </message>
    <message>
        <source>The date of issue is not a date and was left blank: {date}</source>
        <translation>Ngày ban hành không phải là ngày tháng nên để trống: {date}</translation>
    </message>
    <message>
        <source>The difference is just row {suspect}.</source>
        <translation>Phần chênh lệch đúng bằng hàng {suspect}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and what was saved before is unharmed. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi được gì, bản đã lưu trước đó vẫn nguyên vẹn. Hãy giải phóng dung lượng rồi làm lại.</translation>
    </message>
    <message>
        <source>The disk or the network failed while writing; what was saved before is unharmed. Try again, or save to another disk.</source>
        <translation>Ổ đĩa hoặc mạng bị lỗi khi đang ghi; bản đã lưu trước đó vẫn nguyên vẹn. Hãy làm lại hoặc lưu vào ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The eight usual fields; the points come from your province&apos;s criteria</source>
        <translation>Tám lĩnh vực thường gặp; điểm điền theo bộ tiêu chí của tỉnh mình</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Không xuất được</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written or changed.</source>
        <translation>Đã dừng việc xuất; chưa có tệp nào được ghi hay thay đổi.</translation>
    </message>
    <message>
        <source>The figure this one is part of</source>
        <translation>Con số cấp trên mà số này là một phần</translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation>Tệp đã bị người khác sửa</translation>
    </message>
    <message>
        <source>The filter hides {count} of {all} findings.</source>
        <translation>Bộ lọc đang ẩn {count} trong {all} mục.</translation>
    </message>
    <message>
        <source>The filter hides {count} tasks.</source>
        <translation>Bộ lọc đang ẩn {count} nhiệm vụ.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Choose another folder, or connect its disk.</source>
        <translation>Không thấy thư mục {place}. Hãy chọn thư mục khác hoặc nối lại ổ đĩa.</translation>
    </message>
    <message>
        <source>The font file {place} is missing, so no PDF can be made. Install parplanner again with all its parts.</source>
        <translation>Thiếu tệp phông chữ {place} nên không tạo được PDF. Hãy cài đặt lại đầy đủ chương trình.</translation>
    </message>
    <message>
        <source>The font lacks these characters; a box or a similar sign stands for them: {names}</source>
        <translation>Phông chữ không có các ký tự sau, đã thay bằng ô vuông hoặc ký hiệu tương tự: {names}</translation>
    </message>
    <message>
        <source>The goal for {column} is {printed} points, the targets sum to {computed}: {gap} more are needed.</source>
        <translation>Mục tiêu {column} là {printed} điểm, cộng các tiêu chí mới được {computed}: còn thiếu {gap} điểm.</translation>
    </message>
    <message>
        <source>The head of the document has no agency: name it in the plan&apos;s facts.</source>
        <translation>Phần đầu văn bản chưa có tên cơ quan: hãy ghi trong Thông tin kế hoạch.</translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year, so its points were not taken over. Say which year it is.</source>
        <translation>Tiêu đề “{heading}” không ghi năm nên không lấy điểm của cột này. Hãy chọn năm cho các cột không ghi năm.</translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year; the year of the table was taken as {year} ({source}). Choose another year for headings without one if that is wrong.</source>
        <translation>Tiêu đề “{heading}” không ghi năm; năm của bảng được lấy là {year} ({source}). Nếu không đúng, hãy chọn năm khác cho các cột không ghi năm.</translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} less than its rows ({cell})</source>
        <translation>Văn bản gốc in {printed}, kém tổng các hàng {difference} (ô {cell})</translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} more than its rows ({cell})</source>
        <translation>Văn bản gốc in {printed}, hơn tổng các hàng {difference} (ô {cell})</translation>
    </message>
    <message>
        <source>The last line of “Nơi nhận” is missing: “Lưu: VT” and who drafted it.</source>
        <translation>“Nơi nhận” thiếu dòng cuối “Lưu: VT” và đơn vị soạn thảo.</translation>
    </message>
    <message>
        <source>The left cell into those beside it</source>
        <translation>Ô bên trái vào các ô bên cạnh</translation>
    </message>
    <message>
        <source>The log could not be written either.</source>
        <translation>Cũng không ghi được nhật ký.</translation>
    </message>
    <message>
        <source>The maximum points of all rows sum to {computed}, the criteria set says {printed}.</source>
        <translation>Tổng điểm tối đa của các hàng là {computed}, bộ tiêu chí quy định {printed}.</translation>
    </message>
    <message>
        <source>The number must be from {low} to {high}; nothing was changed.</source>
        <translation>Số phải nằm trong khoảng từ {low} đến {high}; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The open plan is left as it is; you are asked to save it first.</source>
        <translation>Kế hoạch đang mở giữ nguyên; chương trình hỏi có lưu không trước khi đóng.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full or the connection is gone.</source>
        <translation>Không ghi được kết quả: ổ đĩa đã đầy hoặc kết nối bị ngắt.</translation>
    </message>
    <message>
        <source>The page of the guide on where you are</source>
        <translation>Trang hướng dẫn của nơi đang làm việc</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Đang dựng trang…</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Các trang như khi in</translation>
    </message>
    <message>
        <source>The place of issue is missing</source>
        <translation>Chưa có địa danh</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>Không tạo được kế hoạch</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>Không mở được kế hoạch</translation>
    </message>
    <message>
        <source>The plan could not be recovered</source>
        <translation>Không khôi phục được kế hoạch</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>Không lưu được kế hoạch</translation>
    </message>
    <message>
        <source>The plan had all of it already.</source>
        <translation>Kế hoạch đã có đủ nội dung này.</translation>
    </message>
    <message>
        <source>The plan has its number or day, but is not settled: errors {errors}, warnings {warnings}.</source>
        <translation>Kế hoạch đã có số hoặc ngày mà còn điều chưa xử lý: lỗi {errors}, cảnh báo {warnings}.</translation>
    </message>
    <message>
        <source>The plan has no text yet. Add the first section, or let it be drafted from the data.</source>
        <translation>Kế hoạch chưa có nội dung. Hãy thêm mục đầu tiên, hoặc soạn nháp từ số liệu.</translation>
    </message>
    <message>
        <source>The plan is saved in the format of this parplanner: an older one cannot open it any more. The file as it was before lies among the earlier versions.</source>
        <translation>Đã lưu kế hoạch theo định dạng của phiên bản này: bản parplanner cũ hơn không mở được nữa. Tệp như trước khi lưu có trong “Phiên bản trước”.</translation>
    </message>
    <message>
        <source>The plan is saved, but no backup of the earlier version could be kept.</source>
        <translation>Đã lưu kế hoạch, nhưng không giữ được bản sao lưu của lần lưu trước.</translation>
    </message>
    <message>
        <source>The plan is saved, but the working copy could not note it: after a crash it may be offered for recovery.</source>
        <translation>Kế hoạch đã được lưu, nhưng bản làm việc không ghi nhận được việc đó: sau một sự cố, nó có thể được mời khôi phục.</translation>
    </message>
    <message>
        <source>The plan, its appendix, other documents</source>
        <translation>Kế hoạch, phụ lục và các văn bản khác</translation>
    </message>
    <message>
        <source>The plan: text and appendix</source>
        <translation>Kế hoạch: nội dung và phụ lục</translation>
    </message>
    <message>
        <source>The points of the rows are taken; the printed sum is kept to compare.</source>
        <translation>Khi nhập, chương trình lấy điểm từng hàng; số cộng in trong bảng được giữ để đối chiếu.</translation>
    </message>
    <message>
        <source>The points of “{stt} {title}” are the sum of the rows below it. Enter points in those rows.</source>
        <translation>Điểm của “{stt} {title}” là tổng các hàng bên dưới. Hãy nhập điểm vào các hàng đó.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>The row at {cell} continues {row} and was joined to it.</source>
        <translation>Hàng tại ô {cell} là phần tiếp của {row} và đã được nối vào.</translation>
    </message>
    <message>
        <source>The row at {cell} was left out, because it belongs to no row of the table: “{text}”.</source>
        <translation>Hàng tại ô {cell} bị bỏ qua vì không thuộc hàng nào của bảng: “{text}”.</translation>
    </message>
    <message>
        <source>The row is at the edge of its group already.</source>
        <translation>Hàng đã ở đầu hoặc cuối nhóm.</translation>
    </message>
    <message>
        <source>The row is on the top level already.</source>
        <translation>Hàng đã ở cấp cao nhất.</translation>
    </message>
    <message>
        <source>The row of this figure is no longer in the plan.</source>
        <translation>Hàng của con số này không còn trong kế hoạch.</translation>
    </message>
    <message>
        <source>The rows are sorted. Click the column&apos;s title until the mark goes, then move them.</source>
        <translation>Các hàng đang được sắp xếp. Hãy bấm tiêu đề cột đến khi hết dấu mũi tên rồi chuyển hàng.</translation>
    </message>
    <message>
        <source>The rows around this one are not numbered, so no code follows. Type its code.</source>
        <translation>Các hàng bên cạnh không đánh số nên không suy ra được STT. Hãy gõ STT.</translation>
    </message>
    <message>
        <source>The rows the current figure is made of, and why others do not count</source>
        <translation>Các hàng tạo nên con số đang chọn, và vì sao hàng khác không được tính</translation>
    </message>
    <message>
        <source>The same entry exists already; nothing was changed.</source>
        <translation>Đã có mục giống như vậy; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The same way back</source>
        <translation>Đi ngược lại</translation>
    </message>
    <message>
        <source>The selected rows with what hangs on them</source>
        <translation>Các hàng đã chọn cùng mọi thứ gắn với chúng</translation>
    </message>
    <message>
        <source>The self-test is passed.</source>
        <translation>Tự kiểm tra đạt.</translation>
    </message>
    <message>
        <source>The sheet has more columns than are read; those far to the right were left out.</source>
        <translation>Trang tính có quá nhiều cột; các cột ở xa bên phải không được đọc.</translation>
    </message>
    <message>
        <source>The sheet “{other}” holds such a table, too; “{sheet}” was taken. Choose the other if that is right.</source>
        <translation>Trang tính “{other}” cũng có bảng như vậy; đang lấy trang tính “{sheet}”. Nếu bảng kia mới đúng, hãy chọn trang tính đó.</translation>
    </message>
    <message>
        <source>The sheet “{other}” looks like a table, but two of its headings say the same.</source>
        <translation>Trang tính “{other}” giống một bảng, nhưng có hai tiêu đề cùng nghĩa.</translation>
    </message>
    <message>
        <source>The sheet “{other}” seems to go on where “{sheet}” ends. Import it afterwards.</source>
        <translation>Trang tính “{other}” có vẻ là phần tiếp theo của trang tính “{sheet}”. Hãy nhập trang tính đó sau.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the rows of the table.</source>
        <translation>Trang tính “{sheet}” có hơn {limit} hàng nên chưa nhập gì. Hãy chỉ giữ lại các hàng của bảng.</translation>
    </message>
    <message>
        <source>The signer&apos;s position is missing</source>
        <translation>Chưa có chức vụ người ký</translation>
    </message>
    <message>
        <source>The symbol is of another type of document</source>
        <translation>Ký hiệu của loại văn bản khác</translation>
    </message>
    <message>
        <source>The table could not be imported</source>
        <translation>Không nhập được bảng</translation>
    </message>
    <message>
        <source>The table does not add up</source>
        <translation>Bảng cộng không khớp</translation>
    </message>
    <message>
        <source>The table in {file} lies on its side: its headings stand below each other. In Excel copy it, choose Paste Special, Transpose, save, and import that.</source>
        <translation>Bảng trong {file} nằm ngang: các tiêu đề xếp từ trên xuống dưới. Trong Excel hãy sao chép bảng, chọn Dán đặc biệt (Paste Special), Chuyển vị (Transpose), lưu lại rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>The table is set in {size} pt instead of {usual}: its columns are narrow.</source>
        <translation>Bảng được in cỡ chữ {size} thay vì {usual} vì các cột hẹp.</translation>
    </message>
    <message>
        <source>The table stands on the hidden sheet “{sheet}”.</source>
        <translation>Bảng nằm ở trang tính ẩn “{sheet}”.</translation>
    </message>
    <message>
        <source>The table was not recognised</source>
        <translation>Chưa nhận ra bảng</translation>
    </message>
    <message>
        <source>The table “{table}” has too many columns: even on A3 paper its figures would be broken. Remove year columns that the document does not need, or move the table into an appendix, and export again.</source>
        <translation>Bảng “{table}” có quá nhiều cột: kể cả trên giấy A3, số trong bảng vẫn bị ngắt giữa chừng. Hãy bớt các cột năm không cần cho văn bản này, hoặc đưa bảng vào phụ lục, rồi xuất lại.</translation>
    </message>
    <message>
        <source>The table “{table}” was set on A3 (420 × 297 mm): on A4, its figures would have been broken.</source>
        <translation>Bảng “{table}” được trình bày trên khổ A3 (420 × 297 mm): trên khổ A4, số trong bảng sẽ bị ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>The table “{table}” was set on landscape A4: upright, its figures would have been broken.</source>
        <translation>Bảng “{table}” được trình bày trên khổ A4 ngang: nếu để dọc, số trong bảng sẽ bị ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>The text asks for tables that do not exist or hold nothing; they are not printed: {names}</source>
        <translation>Phần lời gọi những bảng không có hoặc chưa có dữ liệu; các bảng này không được in: {names}</translation>
    </message>
    <message>
        <source>The text could not be stored</source>
        <translation>Không ghi được văn bản</translation>
    </message>
    <message>
        <source>The text does not mention its appendix</source>
        <translation>Lời văn chưa nhắc đến phụ lục</translation>
    </message>
    <message>
        <source>The text has {length} characters, {limit} at most are possible. Shorten it.</source>
        <translation>Nội dung dài {length} ký tự, tối đa chỉ được {limit}. Hãy rút ngắn lại.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Delete them and type again.</source>
        <translation>Nội dung có ký tự không in được. Hãy xóa các ký tự đó rồi gõ lại.</translation>
    </message>
    <message>
        <source>The text of a section may have {limit} characters; with what is put in it would have {length}. Nothing was put in. Divide the text into several sections.</source>
        <translation>Văn bản của một mục có tối đa {limit} ký tự; thêm vào thì thành {length}. Chưa có gì được thêm. Xin chia văn bản thành nhiều mục.</translation>
    </message>
    <message>
        <source>The text of cell {cell} has {length} characters and was cut after {limit}.</source>
        <translation>Nội dung ô {cell} dài {length} ký tự, đã cắt sau {limit} ký tự.</translation>
    </message>
    <message>
        <source>The top cell into those below it</source>
        <translation>Ô trên cùng vào các ô bên dưới</translation>
    </message>
    <message>
        <source>The total of {column}</source>
        <translation>Tổng {column}</translation>
    </message>
    <message>
        <source>The unit “{name}” still has tasks. Give them to another unit first, or merge the two.</source>
        <translation>Đơn vị “{name}” còn nhiệm vụ. Hãy giao các nhiệm vụ đó cho đơn vị khác hoặc gộp hai đơn vị.</translation>
    </message>
    <message>
        <source>The working copy on this computer could not be read back, so {file} was left as it was. What you see is unharmed: try again, or save to another disk.</source>
        <translation>Không đọc lại được bản đang làm trên máy này nên {file} được giữ nguyên. Những gì đang hiển thị vẫn còn đủ: hãy thử lại hoặc lưu sang ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The year in which the row is outside every count</source>
        <translation>Năm mà hàng này không được tính</translation>
    </message>
    <message>
        <source>The year whose results the plan starts from</source>
        <translation>Năm có kết quả mà kế hoạch lấy làm gốc để so sánh</translation>
    </message>
    <message>
        <source>The yearly plan that raises the PAR index, with totals that cannot be wrong.</source>
        <translation>Kế hoạch hằng năm nâng cao Chỉ số CCHC, với những con số tổng không thể sai.</translation>
    </message>
    <message>
        <source>There are no criteria yet. Add the first row with {add}, import a table with {import_}, or copy a table with its headings in Word or Excel and paste it here.</source>
        <translation>Chưa có tiêu chí nào. Thêm hàng đầu tiên bằng {add}, nhập bảng bằng {import_}, hoặc chép một bảng có dòng tiêu đề trong Word, Excel rồi dán vào đây.</translation>
    </message>
    <message>
        <source>There is a unit “{name}” already. Merge the two instead of renaming.</source>
        <translation>Đã có đơn vị “{name}”. Hãy gộp hai đơn vị thay vì đổi tên.</translation>
    </message>
    <message>
        <source>There is no column at the left to fill from.</source>
        <translation>Bên trái không có cột để lấy.</translation>
    </message>
    <message>
        <source>There is no criterion with the code “{stt}”. Check the code.</source>
        <translation>Không có tiêu chí mang số thứ tự “{stt}”. Hãy kiểm tra lại số thứ tự.</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Every Save keeps the file it replaces.</source>
        <translation>Chưa có bản trước nào. Mỗi lần lưu, tệp bị thay thế đều được giữ lại.</translation>
    </message>
    <message>
        <source>There is no field “{field}”; nothing was changed.</source>
        <translation>Không có mục “{field}”; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no left-over work {id}. Perhaps it was recovered or put away already.</source>
        <translation>Không có bản làm dở {id}. Có thể bản đó đã được khôi phục hoặc cất đi.</translation>
    </message>
    <message>
        <source>There is no row above in this group to put it under.</source>
        <translation>Trong nhóm không có hàng nào phía trên để đưa hàng này vào bên dưới.</translation>
    </message>
    <message>
        <source>There is no row above to fill from.</source>
        <translation>Bên trên không có hàng để lấy.</translation>
    </message>
    <message>
        <source>There is no sample “{sample}”. The samples are: {known}.</source>
        <translation>Không có kế hoạch ví dụ “{sample}”. Các kế hoạch ví dụ: {known}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. The commands work without one: parplanner --help</source>
        <translation>Không có màn hình để mở cửa sổ. Các lệnh vẫn dùng được: parplanner --help</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {file}. Its sheets are: {sheets}.</source>
        <translation>Không có trang tính “{sheet}” trong {file}. Các trang tính: {sheets}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. The templates are: {known}.</source>
        <translation>Không có mẫu “{template}”. Các mẫu: {known}.</translation>
    </message>
    <message>
        <source>There is no unit “{name}”; it got no slip.</source>
        <translation>Không có đơn vị “{name}” nên không có phiếu cho đơn vị này.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Không có gì cần khôi phục.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is such a column for {year} already.</source>
        <translation>Đã có cột như vậy cho năm {year}.</translation>
    </message>
    <message>
        <source>These are one unit already. Choose two different units.</source>
        <translation>Đây đã là cùng một đơn vị. Hãy chọn hai đơn vị khác nhau.</translation>
    </message>
    <message>
        <source>These codes are there already or stand twice in the block: {codes}. Their rows are added beside.</source>
        <translation>Các số thứ tự sau đã có hoặc xuất hiện hai lần trong khối: {codes}. Các hàng này được thêm vào bên cạnh.</translation>
    </message>
    <message>
        <source>This cell is computed and cannot be typed into. Change the rows it is computed from.</source>
        <translation>Ô này do chương trình tính nên không gõ vào được. Hãy sửa các hàng dùng để tính.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite {version} is too old to keep plans safe. Install parplanner again with all its parts.</source>
        <translation>SQLite {version} trên máy này quá cũ, không bảo đảm an toàn cho kế hoạch. Hãy cài đặt lại đầy đủ chương trình.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything you entered is kept in the working copy; save the plan, then copy this report and send it to whoever looks after the program.</source>
        <translation>Đây là lỗi của chương trình, không phải của anh/chị. Mọi điều đã nhập vẫn còn trong bản làm việc; hãy lưu kế hoạch, rồi sao chép báo cáo này gửi cho người phụ trách chương trình.</translation>
    </message>
    <message>
        <source>This is a live figure: it follows the data and is not replaced.</source>
        <translation>Đây là số liệu sống: nó theo dữ liệu, không thay được.</translation>
    </message>
    <message>
        <source>This row applies in every year.</source>
        <translation>Hàng này áp dụng ở mọi năm.</translation>
    </message>
    <message>
        <source>This row is not there any more; nothing was changed. Choose another row.</source>
        <translation>Hàng này không còn nữa; chưa có gì thay đổi. Hãy chọn hàng khác.</translation>
    </message>
    <message>
        <source>This row was changed meanwhile, so nothing was done. Look at it again and repeat the step.</source>
        <translation>Hàng này vừa bị thay đổi nên chưa thực hiện gì. Hãy xem lại rồi làm lại bước này.</translation>
    </message>
    <message>
        <source>This step contradicts itself and was not done. Please report this.</source>
        <translation>Bước này tự mâu thuẫn nên không thực hiện. Xin báo lại lỗi này.</translation>
    </message>
    <message>
        <source>This step is too large and was not done. Do it in several smaller steps.</source>
        <translation>Bước này quá lớn nên không thực hiện. Hãy chia thành nhiều bước nhỏ hơn.</translation>
    </message>
    <message>
        <source>This work is open in another window of parplanner. Go on there, or close that window.</source>
        <translation>Bản này đang mở ở một cửa sổ khác của chương trình. Hãy làm tiếp ở đó hoặc đóng cửa sổ ấy.</translation>
    </message>
    <message>
        <source>Tick or untick all</source>
        <translation>Chọn hoặc bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Tick the special case first.</source>
        <translation>Hãy đánh dấu trường hợp đặc thù trước.</translation>
    </message>
    <message>
        <source>Tick what is to be taken. Sections that would replace a text of yours are not ticked.</source>
        <translation>Đánh dấu mục cần lấy. Mục sẽ thay đoạn anh/chị đã viết thì chưa được đánh dấu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Title of the appendix</source>
        <translation>Tên phụ lục</translation>
    </message>
    <message>
        <source>Title of the section; blank for text without one</source>
        <translation>Tên mục; để trống nếu không có</translation>
    </message>
    <message>
        <source>To be looked at: {count}</source>
        <translation>Cần xem lại: {count}</translation>
    </message>
    <message>
        <source>To be looked at: {table} of the table, {plan} of the plan</source>
        <translation>Cần xem: {table} về bảng, {plan} về kế hoạch</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Nội dung in</translation>
    </message>
    <message>
        <source>To be signed, but not everything is settled</source>
        <translation>Sắp ký mà còn điều chưa xong</translation>
    </message>
    <message>
        <source>To recover, name both the ID and -o OUT.db.</source>
        <translation>Để khôi phục, hãy nêu cả ID và -o OUT.db.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Quá nhiều cột</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Total of the targets of {year}</source>
        <translation>Tổng mục tiêu năm {year}</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Total points and goal</source>
        <translation>Tổng điểm và mục tiêu</translation>
    </message>
    <message>
        <source>Total points of {year}</source>
        <translation>Tổng điểm năm {year}</translation>
    </message>
    <message>
        <source>Total, goal and charts of the plan</source>
        <translation>Tổng điểm, mục tiêu và biểu đồ của kế hoạch</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Các tổng</translation>
    </message>
    <message>
        <source>Two exports would be written to {file}; nothing was exported. Choose two names.</source>
        <translation>Hai bản xuất cùng ghi vào {file}; chưa xuất gì. Hãy chọn hai tên khác nhau.</translation>
    </message>
    <message>
        <source>Two headings say the same: “{other}” in {first} and “{heading}” in {second}, so nothing was taken over. Rename one of them, or say which column is which.</source>
        <translation>Hai tiêu đề cùng nghĩa: “{other}” ở {first} và “{heading}” ở {second}, nên chưa nhập gì. Hãy đổi tên một tiêu đề, hoặc cho biết mỗi cột là gì.</translation>
    </message>
    <message>
        <source>Type a reason: whoever opens the plan next should know why this may stay.</source>
        <translation>Hãy ghi lý do: người mở kế hoạch sau cần biết vì sao có thể để nguyên.</translation>
    </message>
    <message>
        <source>Type into the cells. A block copied from Excel can be pasted here.</source>
        <translation>Gõ thẳng vào ô. Có thể dán khối chép từ Excel vào đây.</translation>
    </message>
    <message>
        <source>Type into the cells. To merge two spellings, select both; the one selected first stays.</source>
        <translation>Gõ thẳng vào ô. Muốn gộp hai cách viết, hãy chọn cả hai; tên chọn trước được giữ lại.</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Type the text of the section</source>
        <translation>Gõ nội dung của mục</translation>
    </message>
    <message>
        <source>Typed numbers into live figures</source>
        <translation>Số gõ tay thành số liệu sống</translation>
    </message>
    <message>
        <source>Underlined: chosen by you, now or in an earlier table.</source>
        <translation>Gạch chân: do anh/chị chọn, lần này hoặc ở bảng trước.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Đã hoàn tác: {step}</translation>
    </message>
    <message>
        <source>Unfr&amp;eeze columns</source>
        <translation>&amp;Bỏ cố định cột</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation>Đơn vị {name}</translation>
    </message>
    <message>
        <source>Unit: points</source>
        <translation>Đơn vị tính: điểm</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unprintable characters removed</source>
        <translation>Đã bỏ ký tự không in được</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Phần việc chưa lưu</translation>
    </message>
    <message>
        <source>Unusual number</source>
        <translation>Số viết khác thường</translation>
    </message>
    <message>
        <source>Use the correct sum {first} (drop the printed {second})</source>
        <translation>Dùng số cộng đúng {first} (bỏ số {second} đã in)</translation>
    </message>
    <message>
        <source>Use the figure of {detail} instead</source>
        <translation>Dùng số liệu năm {detail} thay vào</translation>
    </message>
    <message>
        <source>Use the nearest year for all {detail} figures without a column</source>
        <translation>Dùng năm gần nhất cho cả {detail} số liệu thiếu cột</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Values of the plan that stayed: {count}.</source>
        <translation>Số giá trị của kế hoạch được giữ nguyên: {count}.</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Giá trị được hiện</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, nothing of the plan</source>
        <translation>Phiên bản và các dòng nhật ký cuối, không có nội dung kế hoạch</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Bộ nhìn: {name}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What column {column} was taken for; click to change it.</source>
        <translation>Cột {column} được hiểu là gì; bấm để đổi.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Phần đọc được</translation>
    </message>
    <message>
        <source>What is reached</source>
        <translation>Mức đạt được</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What proves the task is done</source>
        <translation>Kết quả chứng minh nhiệm vụ đã xong</translation>
    </message>
    <message>
        <source>What row {row} was taken for; click to change it.</source>
        <translation>Hàng {row} được hiểu là gì; bấm để đổi.</translation>
    </message>
    <message>
        <source>What stands above and below the text</source>
        <translation>Phần đứng trên và dưới nội dung</translation>
    </message>
    <message>
        <source>What the columns were taken for</source>
        <translation>Ý nghĩa của các cột</translation>
    </message>
    <message>
        <source>What the plan has stays; only its gaps are filled.</source>
        <translation>Giữ những gì kế hoạch đã có; chỉ điền vào chỗ còn trống.</translation>
    </message>
    <message>
        <source>What the plan&apos;s rules found</source>
        <translation>Những điểm cần xem lại trong kế hoạch</translation>
    </message>
    <message>
        <source>What the step is worth</source>
        <translation>Số điểm của mức này</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Điều được phát hiện</translation>
    </message>
    <message>
        <source>What was left of “{name}” on {time} is damaged. It stays where it is until you put it away.</source>
        <translation>Phần còn lại của “{name}” lúc {time} bị hỏng. Phần đó vẫn ở nguyên chỗ cho đến khi bạn bỏ đi.</translation>
    </message>
    <message>
        <source>What you entered in “{title}” has not been taken over yet. Discard it?</source>
        <translation>Nội dung đã nhập trong “{title}” chưa được áp dụng. Bỏ nội dung đó?</translation>
    </message>
    <message>
        <source>Where the program writes what went wrong</source>
        <translation>Nơi chương trình ghi những gì trục trặc</translation>
    </message>
    <message>
        <source>Who scores and how, evidence, shortcomings</source>
        <translation>Ai chấm, cách chấm, kiểm chứng, tồn tại</translation>
    </message>
    <message>
        <source>Who watches over the task</source>
        <translation>Ai theo dõi nhiệm vụ</translation>
    </message>
    <message>
        <source>Whole tree ({count} codes change)</source>
        <translation>Cả cây (đổi {count} mã)</translation>
    </message>
    <message>
        <source>Whose points?</source>
        <translation>Điểm của bên nào?</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Vì sao xảy ra</translation>
    </message>
    <message>
        <source>Why the row does not apply to this agency in this year</source>
        <translation>Vì sao năm ấy hàng này không áp dụng với cơ quan</translation>
    </message>
    <message>
        <source>With it {old} becomes {new}.</source>
        <translation>Kéo theo {old} thành {new}.</translation>
    </message>
    <message>
        <source>With the rows below it and its tasks</source>
        <translation>Kể cả các hàng bên dưới và nhiệm vụ của chúng</translation>
    </message>
    <message>
        <source>With this the plan would be larger than {megabytes} MB, more than a file may have, and it was not done. Shorten or delete something first.</source>
        <translation>Làm bước này thì kế hoạch sẽ lớn hơn {megabytes} MB, quá mức một tệp được chứa, nên chưa thực hiện. Hãy rút gọn hoặc xóa bớt trước.</translation>
    </message>
    <message>
        <source>Without a lead unit</source>
        <translation>Chưa có đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Chưa có nhiệm vụ</translation>
    </message>
    <message>
        <source>Without saving they are kept for 30 days: File ▸ Earlier versions.</source>
        <translation>Nếu không lưu, các thay đổi được giữ 30 ngày: Tệp ▸ Các bản trước.</translation>
    </message>
    <message>
        <source>Word document, to go on writing</source>
        <translation>Văn bản Word, để viết tiếp</translation>
    </message>
    <message>
        <source>Work slips, one page a unit</source>
        <translation>Phiếu giao việc, mỗi đơn vị một trang</translation>
    </message>
    <message>
        <source>Working out the change… Cancelling leaves the plan as it is.</source>
        <translation>Đang tính toán thay đổi… Nếu hủy, kế hoạch giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>Write it as {detail}</source>
        <translation>Ghi lại là {detail}</translation>
    </message>
    <message>
        <source>Write the numbers of all {detail} sections with a comma</source>
        <translation>Viết các số của cả {detail} mục bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Write the numbers of this section with a comma</source>
        <translation>Viết các số của mục này bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Write the plan to its file</source>
        <translation>Ghi kế hoạch vào tệp</translation>
    </message>
    <message>
        <source>Write to another file</source>
        <translation>Ghi vào tệp khác</translation>
    </message>
    <message>
        <source>Write “{detail}”</source>
        <translation>Ghi “{detail}”</translation>
    </message>
    <message>
        <source>Write “{detail}” in the text</source>
        <translation>Ghi “{detail}” trong văn bản</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Year column</source>
        <translation>Cột năm</translation>
    </message>
    <message>
        <source>Year columns</source>
        <translation>Các cột năm</translation>
    </message>
    <message>
        <source>Year not applicable</source>
        <translation>Năm không áp dụng</translation>
    </message>
    <message>
        <source>Year of headings without a year</source>
        <translation>Năm của cột không ghi năm</translation>
    </message>
    <message>
        <source>Year of headings without a year:</source>
        <translation>Năm của cột không ghi năm:</translation>
    </message>
    <message>
        <source>Year of the goal</source>
        <translation>Năm của mục tiêu</translation>
    </message>
    <message>
        <source>Year of the new column</source>
        <translation>Năm của cột mới</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Years in which the criterion does not apply</source>
        <translation>Các năm tiêu chí không áp dụng</translation>
    </message>
    <message>
        <source>Years out of order</source>
        <translation>Năm không theo thứ tự</translation>
    </message>
    <message>
        <source>a bundled sample (see: parplanner samples)</source>
        <translation>kế hoạch ví dụ kèm theo (xem: parplanner samples)</translation>
    </message>
    <message>
        <source>a bundled template (see: parplanner samples)</source>
        <translation>mẫu trống kèm theo (xem: parplanner samples)</translation>
    </message>
    <message>
        <source>a field is added</source>
        <translation>đã thêm một lĩnh vực</translation>
    </message>
    <message>
        <source>a note, a plan has no place for it</source>
        <translation>ghi chú, không có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>a plan knows only appraisal and survey as ways of scoring</source>
        <translation>kế hoạch chỉ có hai phương thức đánh giá là thẩm định và điều tra xã hội học</translation>
    </message>
    <message>
        <source>a plan never saved</source>
        <translation>kế hoạch chưa lưu lần nào</translation>
    </message>
    <message>
        <source>a shortcoming has no place for it</source>
        <translation>tồn tại, hạn chế không có chỗ cho nội dung này</translation>
    </message>
    <message>
        <source>a source of data, a plan has no place for it</source>
        <translation>nguồn số liệu, không có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>a task in a list has no place for it</source>
        <translation>nhiệm vụ trong danh sách không có chỗ cho nội dung này</translation>
    </message>
    <message>
        <source>above the maximum</source>
        <translation>vượt tối đa</translation>
    </message>
    <message>
        <source>add only this column to the assignment table, may be given several times; without it those that hold something, but never the status</source>
        <translation>chỉ thêm cột này vào bảng phân công, có thể nêu nhiều lần; nếu không nêu thì thêm các cột có dữ liệu, trừ cột trạng thái</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>tùy chọn chưa rõ: %(option)s có thể là %(matches)s</translation>
    </message>
    <message>
        <source>an edit changed nothing</source>
        <translation>sửa mà không có gì thay đổi</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} điều nữa</translation>
    </message>
    <message>
        <source>any letter or digit</source>
        <translation>chữ hoặc số bất kỳ</translation>
    </message>
    <message>
        <source>appraised points</source>
        <translation>điểm thẩm định</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>tham số %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as in 05/KH-SNV: SNV</source>
        <translation>như SNV trong 05/KH-SNV</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>blank: no goal</source>
        <translation>để trống: không đặt mục tiêu</translation>
    </message>
    <message>
        <source>blank: the usual one</source>
        <translation>để trống: tên thường dùng</translation>
    </message>
    <message>
        <source>by the name of the sheet or file</source>
        <translation>theo tên trang tính hoặc tên tệp</translation>
    </message>
    <message>
        <source>cannot be reached now: drive, network or permission</source>
        <translation>hiện không tới được: do ổ đĩa, mạng hoặc quyền truy cập</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>ô {cell}</translation>
    </message>
    <message>
        <source>changes, a plan computes them itself</source>
        <translation>mức tăng giảm, kế hoạch tự tính</translation>
    </message>
    <message>
        <source>check a plan or a workbook: wrong totals, missing tasks, doubtful units …</source>
        <translation>kiểm tra kế hoạch hoặc tệp Excel: tổng sai, thiếu nhiệm vụ, đơn vị trùng …</translation>
    </message>
    <message>
        <source>check fonts, Qt, folders and versions</source>
        <translation>kiểm tra phông chữ, Qt, thư mục và phiên bản</translation>
    </message>
    <message>
        <source>column “{name}”</source>
        <translation>cột “{name}”</translation>
    </message>
    <message>
        <source>commands (parplanner COMMAND --help tells more):</source>
        <translation>các lệnh (xem thêm: parplanner LỆNH --help):</translation>
    </message>
    <message>
        <source>copied table</source>
        <translation>bảng đã sao chép</translation>
    </message>
    <message>
        <source>counts, they are no points</source>
        <translation>số lượng, không phải điểm</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>criteria at the maximum</source>
        <translation>tiêu chí đạt điểm tối đa</translation>
    </message>
    <message>
        <source>criteria at zero</source>
        <translation>tiêu chí bị điểm 0</translation>
    </message>
    <message>
        <source>criteria below the maximum</source>
        <translation>tiêu chí không đạt điểm tối đa</translation>
    </message>
    <message>
        <source>criteria between zero and the maximum</source>
        <translation>tiêu chí trên 0 nhưng chưa đạt điểm tối đa</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>exit code 1 for warnings too</source>
        <translation>có cảnh báo cũng trả mã 1</translation>
    </message>
    <message>
        <source>exit code 1 when anything is doubtful</source>
        <translation>mã thoát 1 khi có điều đáng ngờ</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>cần ít nhất một giá trị</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>chỉ nhận tối đa một giá trị</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>cần một giá trị</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>folder for working copies, backups and logs</source>
        <translation>thư mục chứa bản làm việc, bản sao lưu và nhật ký</translation>
    </message>
    <message>
        <source>general options</source>
        <translation>tùy chọn chung</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>không nhận giá trị %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>giá trị không hợp lệ (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>không có lựa chọn %(value)r (các lựa chọn: %(choices)s)</translation>
    </message>
    <message>
        <source>it counts as a new criterion</source>
        <translation>được coi là tiêu chí mới</translation>
    </message>
    <message>
        <source>it counts as the criterion of the plan with that content</source>
        <translation>được coi là tiêu chí của kế hoạch có nội dung này</translation>
    </message>
    <message>
        <source>it counts as the same criterion</source>
        <translation>được coi là cùng một tiêu chí</translation>
    </message>
    <message>
        <source>it looks like the number under which Excel keeps a day</source>
        <translation>giống con số Excel dùng để lưu một ngày</translation>
    </message>
    <message>
        <source>its criterion is not in the plan</source>
        <translation>tiêu chí của nó không có trong kế hoạch</translation>
    </message>
    <message>
        <source>its unit is not in the plan</source>
        <translation>đơn vị của nó không có trong kế hoạch</translation>
    </message>
    <message>
        <source>its year is far from those of the plan</source>
        <translation>năm cách xa các năm của kế hoạch</translation>
    </message>
    <message>
        <source>keep what the plan has, take what it lacks</source>
        <translation>giữ những gì kế hoạch đã có, chỉ lấy phần còn thiếu</translation>
    </message>
    <message>
        <source>language of the messages (Vietnamese by default)</source>
        <translation>ngôn ngữ thông báo (mặc định: tiếng Việt)</translation>
    </message>
    <message>
        <source>last year by the calendar</source>
        <translation>năm ngoái theo lịch</translation>
    </message>
    <message>
        <source>leave number and date blank for the clerk</source>
        <translation>để trống số và ngày cho văn thư</translation>
    </message>
    <message>
        <source>list the bundled samples and templates</source>
        <translation>liệt kê các mẫu và kế hoạch ví dụ kèm theo</translation>
    </message>
    <message>
        <source>list unsaved work that a crash left, or save it</source>
        <translation>liệt kê hoặc lưu lại phần chưa lưu khi máy bị tắt đột ngột</translation>
    </message>
    <message>
        <source>made when new, else extended</source>
        <translation>tạo mới nếu chưa có, nếu có thì bổ sung</translation>
    </message>
    <message>
        <source>make a new plan file</source>
        <translation>tạo tệp kế hoạch mới</translation>
    </message>
    <message>
        <source>merge unit names that look like one unit</source>
        <translation>gộp các tên được coi là cùng một đơn vị</translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation>tên cơ quan</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>không dùng màu</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>không dùng được cùng với %s</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>không nhập được ở đây</translation>
    </message>
    <message>
        <source>not there any more: moved, renamed or deleted</source>
        <translation>không còn ở đó: đã chuyển, đổi tên hoặc xóa</translation>
    </message>
    <message>
        <source>nothing is entered yet</source>
        <translation>chưa nhập gì</translation>
    </message>
    <message>
        <source>nothing was there to compare</source>
        <translation>không có gì để đối chiếu</translation>
    </message>
    <message>
        <source>number and day, as the decision bears them</source>
        <translation>số, ngày của quyết định</translation>
    </message>
    <message>
        <source>objective or subjective</source>
        <translation>khách quan hoặc chủ quan</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>được</translation>
    </message>
    <message>
        <source>one is short for the other</source>
        <translation>tên này là viết tắt của tên kia</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>cần một trong các tham số %s</translation>
    </message>
    <message>
        <source>one only adds the agency&apos;s name</source>
        <translation>chỉ khác phần tên cơ quan</translation>
    </message>
    <message>
        <source>only into a new plan</source>
        <translation>chỉ nhập vào kế hoạch mới</translation>
    </message>
    <message>
        <source>only show what would be taken over</source>
        <translation>chỉ xem sẽ nhập những gì</translation>
    </message>
    <message>
        <source>open a bundled sample</source>
        <translation>mở kế hoạch ví dụ kèm theo</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>other points (bonus, mean), a plan has no place for them yet</source>
        <translation>điểm khác (thưởng, trung bình): chưa có chỗ trong kế hoạch</translation>
    </message>
    <message>
        <source>parplanner cannot start</source>
        <translation>Không khởi động được parplanner</translation>
    </message>
    <message>
        <source>parplanner has a fault of its own; your files are unharmed. Please send the log: {path}</source>
        <translation>Chương trình gặp lỗi của chính nó; các tệp của bạn vẫn nguyên vẹn. Xin gửi tệp nhật ký: {path}</translation>
    </message>
    <message>
        <source>parplanner keeps its settings and unsaved work in a folder of its own, which cannot be made or written:
{folder}

Make that place free and writable, or choose another one with --data-dir or the environment variable PARPLANNER_DATA_DIR.</source>
        <translation>parplanner giữ cài đặt và phần chưa lưu trong một thư mục riêng, nhưng không tạo được hoặc không ghi được vào thư mục đó:
{folder}

Hãy bỏ thứ đang chiếm chỗ và cho phép ghi, hoặc chọn thư mục khác bằng --data-dir hay biến môi trường PARPLANNER_DATA_DIR.</translation>
    </message>
    <message>
        <source>parplanner {version}

Works offline; your plan never leaves this computer unless you send it.

The window is made with Qt, used under the LGPL 3.0: its libraries lie as files of their own in the program&apos;s folder and may be replaced.</source>
        <translation>parplanner {version}

Làm việc không cần mạng; kế hoạch không rời máy này nếu anh/chị không gửi đi.

Cửa sổ làm bằng Qt, dùng theo giấy phép LGPL 3.0: các thư viện Qt là tệp riêng trong thư mục chương trình và có thể thay được.</translation>
    </message>
    <message>
        <source>parplanner&apos;s own folder {place} cannot be written, so no plan can be opened. Choose another one with --data-dir.</source>
        <translation>Không ghi được vào thư mục riêng {place} của chương trình nên không mở được kế hoạch. Hãy chọn thư mục khác bằng --data-dir.</translation>
    </message>
    <message>
        <source>percents, a plan computes them itself</source>
        <translation>tỷ lệ phần trăm, kế hoạch tự tính</translation>
    </message>
    <message>
        <source>perhaps row {rows} was counted twice</source>
        <translation>có thể cộng hai lần hàng {rows}</translation>
    </message>
    <message>
        <source>perhaps row {rows} was left out</source>
        <translation>có thể sót hàng {rows}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>points of the second appraisal</source>
        <translation>điểm thẩm định lần 2</translation>
    </message>
    <message>
        <source>points of the survey</source>
        <translation>điểm điều tra xã hội học</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>tham số</translation>
    </message>
    <message>
        <source>ranks, they are no points</source>
        <translation>thứ hạng, không phải điểm</translation>
    </message>
    <message>
        <source>reads back something else</source>
        <translation>đọc lại thấy khác</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>ghi đè tệp đã có</translation>
    </message>
    <message>
        <source>rows below: {count}</source>
        <translation>{count} hàng bên dưới</translation>
    </message>
    <message>
        <source>running</source>
        <translation>cộng dồn</translation>
    </message>
    <message>
        <source>say more, and write more to the log</source>
        <translation>báo nhiều hơn, ghi nhật ký nhiều hơn</translation>
    </message>
    <message>
        <source>say nothing but why something failed</source>
        <translation>chỉ báo khi có việc không làm được</translation>
    </message>
    <message>
        <source>scores: {count}</source>
        <translation>{count} ô điểm</translation>
    </message>
    <message>
        <source>self-assessed points</source>
        <translation>điểm tự chấm</translation>
    </message>
    <message>
        <source>shortcomings: {count}</source>
        <translation>{count} tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>show a plan&apos;s figures</source>
        <translation>xem số liệu của kế hoạch</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>xem phiên bản rồi thoát</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>xem hướng dẫn này rồi thoát</translation>
    </message>
    <message>
        <source>slips of this unit only; may be given several times</source>
        <translation>chỉ lập phiếu của đơn vị này; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>slips: a file of its own for each unit, its name behind the name given</source>
        <translation>phiếu giao nhiệm vụ: mỗi đơn vị một tệp riêng, tên đơn vị đứng sau tên tệp đã cho</translation>
    </message>
    <message>
        <source>sub-criteria</source>
        <translation>tiêu chí thành phần</translation>
    </message>
    <message>
        <source>take a workbook or table over into a plan</source>
        <translation>nhập tệp Excel hoặc bảng vào kế hoạch</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>nhiệm vụ {number}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>tasks of the unit</source>
        <translation>nhiệm vụ của đơn vị</translation>
    </message>
    <message>
        <source>tasks: {count}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>điểm trung bình</translation>
    </message>
    <message>
        <source>the base year of the plan</source>
        <translation>năm gốc của kế hoạch</translation>
    </message>
    <message>
        <source>the change of rank</source>
        <translation>số bậc tăng, giảm</translation>
    </message>
    <message>
        <source>the cooperating units</source>
        <translation>đơn vị phối hợp</translation>
    </message>
    <message>
        <source>the difference to another year</source>
        <translation>chênh lệch so với năm khác</translation>
    </message>
    <message>
        <source>the edit is undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp này</translation>
    </message>
    <message>
        <source>the file to make; it must not exist yet</source>
        <translation>tệp cần tạo; phải là tên chưa có</translation>
    </message>
    <message>
        <source>the file to make; must not exist yet</source>
        <translation>tệp cần tạo; phải là tên chưa có</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>tệp “{name}”</translation>
    </message>
    <message>
        <source>the file: xlsx, xlsm, tsv, csv or html</source>
        <translation>tệp: xlsx, xlsm, tsv, csv hoặc html</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>thiếu các tham số: %s</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>mục tiêu điểm</translation>
    </message>
    <message>
        <source>the index in percent</source>
        <translation>chỉ số (%)</translation>
    </message>
    <message>
        <source>the lead unit</source>
        <translation>đơn vị chủ trì</translation>
    </message>
    <message>
        <source>the lost points</source>
        <translation>điểm bị trừ</translation>
    </message>
    <message>
        <source>the maximum points</source>
        <translation>điểm tối đa</translation>
    </message>
    <message>
        <source>the monitoring unit</source>
        <translation>đơn vị theo dõi</translation>
    </message>
    <message>
        <source>the number of agencies ranked</source>
        <translation>số cơ quan được xếp hạng</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>the plan has no such year column</source>
        <translation>kế hoạch không có cột năm ấy</translation>
    </message>
    <message>
        <source>the plan is saved</source>
        <translation>đã lưu kế hoạch</translation>
    </message>
    <message>
        <source>the plan or workbook</source>
        <translation>kế hoạch hoặc tệp Excel</translation>
    </message>
    <message>
        <source>the plan stands here</source>
        <translation>kế hoạch đang ở đây</translation>
    </message>
    <message>
        <source>the plan to open</source>
        <translation>kế hoạch cần mở</translation>
    </message>
    <message>
        <source>the plan; it is not changed</source>
        <translation>kế hoạch; tệp này không bị thay đổi</translation>
    </message>
    <message>
        <source>the points lost</source>
        <translation>điểm bị trừ</translation>
    </message>
    <message>
        <source>the points of a criterion</source>
        <translation>điểm của tiêu chí</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>thứ hạng</translation>
    </message>
    <message>
        <source>the same but for accents or spaces</source>
        <translation>chỉ khác dấu hoặc khoảng trắng</translation>
    </message>
    <message>
        <source>the sample {name} is opened</source>
        <translation>đã mở kế hoạch ví dụ {name}</translation>
    </message>
    <message>
        <source>the saved plan reads back differently</source>
        <translation>đọc lại kế hoạch đã lưu thấy khác</translation>
    </message>
    <message>
        <source>the saved plan reads back the same</source>
        <translation>đọc lại kế hoạch đã lưu thấy giống</translation>
    </message>
    <message>
        <source>the sheet (default: the one with the table&apos;s headings)</source>
        <translation>trang tính (mặc định: trang có tiêu đề của bảng)</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>thời gian thực hiện</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>tổng điểm</translation>
    </message>
    <message>
        <source>the year before the targets</source>
        <translation>năm trước năm mục tiêu</translation>
    </message>
    <message>
        <source>the year must be from 1900 to 2200</source>
        <translation>năm phải từ 1900 đến 2200</translation>
    </message>
    <message>
        <source>the year of headings that name none</source>
        <translation>năm của các tiêu đề không ghi năm</translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation>năm {year}</translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation>không có số liệu như vậy</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>không có bảng nào tên như vậy</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>nơi này</translation>
    </message>
    <message>
        <source>try everything once without a window</source>
        <translation>chạy thử mọi việc một lần, không mở cửa sổ</translation>
    </message>
    <message>
        <source>undo did not bring the plan back</source>
        <translation>hoàn tác không đưa kế hoạch về như cũ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>unit {name}</source>
        <translation>đơn vị {name}</translation>
    </message>
    <message>
        <source>units that lead</source>
        <translation>đơn vị chủ trì</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>không hiểu các tham số: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>cách dùng: </translation>
    </message>
    <message>
        <source>what a column is, such as G=result:2024, D=lead, H=skip</source>
        <translation>cột là gì, ví dụ G=result:2024, D=lead, H=skip</translation>
    </message>
    <message>
        <source>which document; without it the plan itself, with its appendix</source>
        <translation>văn bản nào; không ghi thì là chính kế hoạch kèm phụ lục</translation>
    </message>
    <message>
        <source>which work (without it: list all)</source>
        <translation>bản cần khôi phục (không nêu thì liệt kê tất cả)</translation>
    </message>
    <message>
        <source>with a dot behind</source>
        <translation>có dấu chấm ở cuối</translation>
    </message>
    <message>
        <source>with a letter for a figure</source>
        <translation>gõ chữ cái thay chữ số</translation>
    </message>
    <message>
        <source>with an apostrophe in front</source>
        <translation>có dấu nháy ở đầu</translation>
    </message>
    <message>
        <source>with blanks or invisible characters</source>
        <translation>bỏ dấu cách hoặc ký tự ẩn</translation>
    </message>
    <message>
        <source>with full-width figures</source>
        <translation>gõ bằng chữ số rộng</translation>
    </message>
    <message>
        <source>with the maximum behind a stroke</source>
        <translation>kèm điểm tối đa sau dấu gạch chéo</translation>
    </message>
    <message>
        <source>with the word “points”</source>
        <translation>kèm chữ “điểm”</translation>
    </message>
    <message>
        <source>works</source>
        <translation>chạy tốt</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>ghi kết quả dạng JSON</translation>
    </message>
    <message>
        <source>write a plan&apos;s documents as files to print, sign and send</source>
        <translation>xuất các văn bản của kế hoạch để in, ký và gửi</translation>
    </message>
    <message>
        <source>write {kind} to F</source>
        <translation>ghi {kind} vào tệp F</translation>
    </message>
    <message>
        <source>year of the results the plan starts from; targets are for the years after it (not with --sample)</source>
        <translation>năm có kết quả làm gốc; mục tiêu đặt cho các năm sau đó (không dùng với --sample)</translation>
    </message>
    <message>
        <source>{cells} · Sum: {sum} · Average: {average} · Min.: {least} · Max.: {most}</source>
        <translation>{cells} · Tổng: {sum} · Trung bình: {average} · Nhỏ nhất: {least} · Lớn nhất: {most}</translation>
    </message>
    <message>
        <source>{code} is “{before}” in the plan, “{after}” in the table: {taken}. Look whether that is right.</source>
        <translation>Số {code} trong kế hoạch là “{before}”, trong bảng là “{after}”: {taken}. Hãy xem có đúng không.</translation>
    </message>
    <message>
        <source>{code}: “{before}” becomes “{after}”.</source>
        <translation>{code}: “{before}” thành “{after}”.</translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}</source>
        <translation>{column}, tiêu chí {code}, {value} trên {max}</translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}, {missing} short</source>
        <translation>{column}, tiêu chí {code}, {value} trên {max}, thiếu {missing}</translation>
    </message>
    <message>
        <source>{count} cells are changed.</source>
        <translation>{count} ô sẽ thay đổi.</translation>
    </message>
    <message>
        <source>{count} cells are no codes, such as {texts}; their rows have none now ({cells}).</source>
        <translation>{count} ô không phải số thứ tự, ví dụ {texts}; các hàng này hiện không có số thứ tự ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells are no number of points and were left blank: {texts} ({cells}).</source>
        <translation>{count} ô không phải là số điểm nên để trống: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells hold an error or something unreadable and were left blank ({cells}).</source>
        <translation>{count} ô chứa lỗi hoặc không đọc được nên để trống ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells name persons, who are no units and were left out: {texts} ({cells}).</source>
        <translation>{count} ô ghi tên người, không phải đơn vị, nên bỏ qua: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells name several units and were split, such as {texts} ({cells}).</source>
        <translation>{count} ô ghi nhiều đơn vị và đã được tách, ví dụ {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells of “{heading}”, {texts}, were left out: {cause} ({cells}).</source>
        <translation>{count} ô của cột “{heading}”, {texts}, đã được bỏ qua: {cause} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells say that a row was not assessed in that year ({texts}) and were left blank: mark the rows as not applicable where that is meant ({cells}).</source>
        <translation>{count} ô ghi hàng không được đánh giá trong năm ấy ({texts}) và được để trống: nếu đúng là không áp dụng thì hãy đánh dấu các hàng đó ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells say that their row does not apply in that year ({cells}).</source>
        <translation>{count} ô ghi hàng của mình không áp dụng trong năm ấy ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells such as {texts} name other texts, but none were found; they were left blank ({cells}).</source>
        <translation>{count} ô như {texts} chỉ đến nội dung khác nhưng không tìm thấy; các ô này được để trống ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells such as {texts} were read as the text above them ({cells}).</source>
        <translation>{count} ô như {texts} được hiểu là giống ô phía trên ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells that hold a text are overwritten.</source>
        <translation>{count} ô đang có nội dung sẽ bị ghi đè.</translation>
    </message>
    <message>
        <source>{count} cells were typed in the old font encoding {encoding} and were converted to Unicode: “{before}” became “{after}” in cell {cell}. Look whether the texts read well.</source>
        <translation>{count} ô gõ bằng bảng mã cũ {encoding} đã được chuyển sang Unicode: “{before}” thành “{after}” ở ô {cell}. Hãy xem chữ có đọc đúng không.</translation>
    </message>
    <message>
        <source>{count} codes are changed.</source>
        <translation>{count} mã được đổi.</translation>
    </message>
    <message>
        <source>{count} codes are left out in between: these seem to be some rows of a set.</source>
        <translation>Thiếu {count} số thứ tự ở giữa: có vẻ đây chỉ là một số hàng của bộ tiêu chí.</translation>
    </message>
    <message>
        <source>{count} codes were restored, such as {texts} ({cells}).</source>
        <translation>{count} số thứ tự được khôi phục, ví dụ {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} columns of the block do not fit and are left out.</source>
        <translation>{count} cột của khối không vừa nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>{count} computed cells were left as they are.</source>
        <translation>Đã giữ nguyên {count} ô tính tự động.</translation>
    </message>
    <message>
        <source>{count} deadlines are in no calendar, such as {texts} ({cells}).</source>
        <translation>{count} thời hạn không có trên lịch, ví dụ {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} deadlines are unclear, such as {texts} ({cells}).</source>
        <translation>{count} thời hạn chưa rõ, ví dụ {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} điểm cần xem</translation>
    </message>
    <message>
        <source>{count} formulas were never computed and were left blank ({cells}). Open the file in Excel, save it, retry.</source>
        <translation>{count} công thức chưa được tính nên để trống ({cells}). Hãy mở tệp bằng Excel, lưu lại rồi nhập lần nữa.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} kết quả</translation>
    </message>
    <message>
        <source>{count} hidden rows were taken over too, the first is row {first}.</source>
        <translation>Đã nhập cả {count} hàng bị ẩn, hàng đầu tiên là hàng {first}.</translation>
    </message>
    <message>
        <source>{count} in the tables ({keys})</source>
        <translation>{count} chỗ trong các bảng ({keys})</translation>
    </message>
    <message>
        <source>{count} in the text of the plan ({keys})</source>
        <translation>{count} chỗ trong văn bản kế hoạch ({keys})</translation>
    </message>
    <message>
        <source>{count} live figures in the text have no data and are printed as “…”: {names}

The findings (F7) lead to each.</source>
        <translation>{count} số liệu sống trong văn bản không có dữ liệu, sẽ in thành “…”: {names}

Mục Kiểm tra (F7) dẫn tới từng chỗ.</translation>
    </message>
    <message>
        <source>{count} live figures in the text of the plan use what is removed: {names}

They would show nothing (“…”) until they are replaced; the findings (F7) lead to each.</source>
        <translation>{count} số liệu trong văn bản kế hoạch dùng những gì sắp bị xoá: {names}

Chúng sẽ để trống (“…”) cho tới khi được thay; mục Kiểm tra (F7) dẫn tới từng chỗ.</translation>
    </message>
    <message>
        <source>{count} live figures of the text have no data and are printed as “…”, in: {places}</source>
        <translation>{count} số liệu sống trong văn bản không có dữ liệu, in thành “…”, ở: {places}</translation>
    </message>
    <message>
        <source>{count} live figures stay as the data are</source>
        <translation>{count} số liệu sống giữ nguyên theo dữ liệu</translation>
    </message>
    <message>
        <source>{count} more criteria</source>
        <translation>{count} tiêu chí khác</translation>
    </message>
    <message>
        <source>{count} more units</source>
        <translation>{count} đơn vị khác</translation>
    </message>
    <message>
        <source>{count} numbers are typed otherwise than most, such as {texts} ({cells}).</source>
        <translation>{count} số gõ khác với đa số, ví dụ {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} numbers such as {texts} were read: {cause} ({cells}).</source>
        <translation>{count} số như {texts} đã được đọc: {cause} ({cells}).</translation>
    </message>
    <message>
        <source>{count} numbers typed by hand equal figures of the plan: {numbers}.

As live figures they follow the points and tasks from now on.</source>
        <translation>{count} số gõ tay trùng với số liệu của kế hoạch: {numbers}.

Thành số liệu sống thì từ nay các số này luôn theo bảng điểm và nhiệm vụ.</translation>
    </message>
    <message>
        <source>{count} numbers were rounded to three decimals ({cells}).</source>
        <translation>{count} số được làm tròn đến ba chữ số thập phân ({cells}).</translation>
    </message>
    <message>
        <source>{count} of them are refused: nothing is replaced then.</source>
        <translation>{count} ô trong đó không nhận được: khi ấy không ô nào được thay.</translation>
    </message>
    <message>
        <source>{count} rows are spelt otherwise, the first: “{before}” becomes “{after}”.</source>
        <translation>{count} hàng viết khác đi, đầu tiên: “{before}” thành “{after}”.</translation>
    </message>
    <message>
        <source>{count} rows below the selected ones are deleted with them, and their scores and tasks.</source>
        <translation>{count} hàng nằm dưới các hàng đã chọn cũng bị xóa, cùng điểm và nhiệm vụ của chúng.</translation>
    </message>
    <message>
        <source>{count} rows from “{title}” on</source>
        <translation>{count} hàng, bắt đầu từ “{title}”</translation>
    </message>
    <message>
        <source>{count} rows get another code, the first is “{title}”: {before} becomes {after}.</source>
        <translation>{count} hàng đổi số thứ tự, đầu tiên là “{title}”: {before} thành {after}.</translation>
    </message>
    <message>
        <source>{count} rows get another code, the first {before} → {after}: the block takes their place.</source>
        <translation>{count} hàng đổi số thứ tự, đầu tiên là {before} → {after}: khối thay chỗ các hàng này.</translation>
    </message>
    <message>
        <source>{count} rows have more cells than there are headings, first row {first}: cells may have slipped.</source>
        <translation>{count} hàng có nhiều ô hơn số tiêu đề, đầu tiên là hàng {first}: các ô có thể bị lệch.</translation>
    </message>
    <message>
        <source>{count} rows have other maximum points in {year}, first {row}: {first} and {second}. A plan keeps one maximum, the first was taken.</source>
        <translation>{count} hàng có điểm tối đa khác trong năm {year}, đầu tiên là {row}: {first} và {second}. Kế hoạch chỉ giữ một điểm tối đa, đã lấy số đầu.</translation>
    </message>
    <message>
        <source>{count} rows name several lead units; the first was taken, the others cooperate ({cells}).</source>
        <translation>{count} hàng có nhiều đơn vị chủ trì; lấy đơn vị đầu tiên, các đơn vị khác phối hợp ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows of the block do not fit and are left out.</source>
        <translation>{count} hàng của khối không vừa nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>{count} rows stand under a row that is missing; they were put under the nearest ({cells}).</source>
        <translation>{count} hàng thuộc một hàng không có trong bảng; đã đặt vào hàng gần nhất ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows tell how points are given (first at {cell}); they become the scale of the criterion above.</source>
        <translation>{count} hàng nêu cách cho điểm (hàng đầu ở {cell}); chúng thành thang điểm của tiêu chí ở trên.</translation>
    </message>
    <message>
        <source>{count} rows were left out, because they belong to no row of the table: {texts} ({cells}).</source>
        <translation>{count} hàng bị bỏ qua vì không thuộc hàng nào của bảng: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows with points</source>
        <translation>{count} hàng có điểm</translation>
    </message>
    <message>
        <source>{count} sections below it are deleted with it.</source>
        <translation>{count} mục bên dưới cũng bị xóa.</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} câu</translation>
    </message>
    <message>
        <source>{count} shortcomings</source>
        <translation>{count} tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>{count} split rows were joined with the row above ({cells}).</source>
        <translation>{count} hàng bị ngắt đã được nối với hàng phía trên ({cells}).</translation>
    </message>
    <message>
        <source>{count} statistics are not checked</source>
        <translation>{count} chỉ tiêu thống kê không kiểm tra</translation>
    </message>
    <message>
        <source>{detail} typed numbers into live figures</source>
        <translation>Chuyển {detail} số gõ tay thành số liệu sống</translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks</source>
        <translation>{fields} lĩnh vực, {criteria} tiêu chí, {scored} hàng chấm điểm, {tasks} nhiệm vụ</translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {sub_criteria} sub-criteria, {scored} scored rows, {tasks} tasks</source>
        <translation>{fields} lĩnh vực, {criteria} tiêu chí, {sub_criteria} tiêu chí thành phần, {scored} hàng chấm điểm, {tasks} nhiệm vụ</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose a plan that was saved by parplanner.</source>
        <translation>{file} là của chương trình khác. Hãy chọn kế hoạch do parplanner lưu.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it and that its disk or share is connected.</source>
        <translation>Không đọc được {file}. Hãy kiểm tra quyền mở tệp và kết nối tới ổ đĩa hoặc thư mục dùng chung.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only. Choose another folder or name.</source>
        <translation>Không ghi được {file}: tệp hoặc thư mục chỉ cho phép đọc. Hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>{file} holds another version, of which no backup could be kept, so it was not replaced. Save under another name to keep both.</source>
        <translation>{file} đang chứa một bản khác mà không giữ được bản sao lưu, nên bản đó không bị thay. Hãy lưu với tên khác để giữ cả hai.</translation>
    </message>
    <message>
        <source>{file} holds more than can be read safely, so nothing was taken over. Copy the table into a new workbook and import that.</source>
        <translation>{file} chứa quá nhiều nội dung, không thể đọc an toàn nên chưa nhập gì. Hãy chép bảng sang một tệp Excel mới rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} holds points of several agencies (sheet “{sheet}”): a plan has no place for rankings yet, so nothing was taken over. Import the table of your own agency.</source>
        <translation>{file} là bảng điểm của nhiều cơ quan (trang tính “{sheet}”): bảng xếp hạng chưa có chỗ trong kế hoạch nên chưa nhập gì. Hãy nhập bảng điểm của riêng cơ quan mình.</translation>
    </message>
    <message>
        <source>{file} holds statistics (sheet “{sheet}”), no criteria or tasks: they have no place here yet, so nothing was taken over.</source>
        <translation>{file} là bảng thống kê (trang tính “{sheet}”), không phải tiêu chí hay nhiệm vụ: chưa có chỗ ở đây nên chưa nhập gì.</translation>
    </message>
    <message>
        <source>{file} is a PDF, which cannot be taken over. Ask for the Excel or Word file it was made from.</source>
        <translation>{file} là tệp PDF nên không nhập được. Hãy xin tệp Excel hoặc Word đã tạo ra nó.</translation>
    </message>
    <message>
        <source>{file} is a Word document, which cannot be read yet. In Word: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} là văn bản Word, hiện chưa đọc được. Trong Word: chọn bảng, sao chép (Ctrl+C), mở kế hoạch ở đây, bấm vào ô đầu tiên của Tiêu chí rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is a binary Excel file (.xlsb), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} là tệp Excel nhị phân (.xlsb), hiện chưa đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập tệp đó; hoặc sao chép bảng (Ctrl+C), bấm vào ô đầu tiên của Tiêu chí ở đây rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is a plan and an export must not replace it; nothing was exported. Choose another name.</source>
        <translation>{file} là một kế hoạch, không được ghi đè bằng bản xuất; chưa xuất gì. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{file} is a plan of parplanner, not a table. Open it instead of importing it.</source>
        <translation>{file} là kế hoạch của parplanner, không phải bảng. Hãy mở tệp này thay vì nhập.</translation>
    </message>
    <message>
        <source>{file} is a web archive (.mht), whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation>{file} thực ra là trang web lưu trữ (.mht), dù tên tệp nói khác. Hãy mở bằng Excel, lưu thành .xlsx rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} is a web page in which no table was recognised. Open it in Excel or a browser: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} là trang web, trong đó không nhận ra bảng nào. Hãy mở nó bằng Excel hoặc trình duyệt: chọn bảng, sao chép (Ctrl+C), mở kế hoạch ở đây, bấm vào ô đầu tiên của Tiêu chí rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument table (.ods), which cannot be read yet. Open it in LibreOffice or Excel, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} là bảng tính OpenDocument (.ods), hiện chưa đọc được. Hãy mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi nhập tệp đó; hoặc sao chép bảng (Ctrl+C), bấm vào ô đầu tiên của Tiêu chí ở đây rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument text (.odt), which cannot be read yet. In LibreOffice: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} là văn bản OpenDocument (.odt), hiện chưa đọc được. Trong LibreOffice: chọn bảng, sao chép (Ctrl+C), mở kế hoạch ở đây, bấm vào ô đầu tiên của Tiêu chí rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an XML spreadsheet of Excel 2003, whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation>{file} thực ra là bảng tính XML của Excel 2003, dù tên tệp nói khác. Hãy mở bằng Excel, lưu thành .xlsx rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} là tệp Excel đời cũ (.xls), hiện chưa đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập tệp đó; hoặc sao chép bảng (Ctrl+C), bấm vào ô đầu tiên của Tiêu chí ở đây rồi dán (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is damaged and nothing was taken over. Open it in Excel, save it as a new .xlsx and import that.</source>
        <translation>{file} bị hỏng nên chưa nhập gì. Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Use a backup, or ask for the file again.</source>
        <translation>{file} bị hỏng nên không mở. Hãy dùng bản sao lưu hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>{file} is empty: perhaps it was not copied completely. Ask for it again.</source>
        <translation>{file} rỗng: có thể chưa được chép xong. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>{file} is in a character set that is not known here, so nothing was taken over. Save it as Unicode (UTF-8) and import that.</source>
        <translation>{file} dùng bảng mã không nhận ra được nên chưa nhập gì. Hãy lưu lại theo Unicode (UTF-8) rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} đang được chương trình khác dùng. Hãy đóng ở đó rồi làm lại.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Ask for it again, or use a backup.</source>
        <translation>{file} không đầy đủ: thiếu phần cuối. Hãy xin lại tệp hoặc dùng bản sao lưu.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, more than a plan may have. Choose another file or shorten the plan.</source>
        <translation>{file} lớn hơn {megabytes} MB, quá mức của một kế hoạch. Hãy chọn tệp khác hoặc rút gọn kế hoạch.</translation>
    </message>
    <message>
        <source>{file} is no workbook and no table of text. Choose an .xlsx, .csv or .tsv file.</source>
        <translation>{file} không phải tệp Excel hay bảng dạng chữ. Hãy chọn tệp .xlsx, .csv hoặc .tsv.</translation>
    </message>
    <message>
        <source>{file} is not a plan. To take over an Excel file or a table, use Import.</source>
        <translation>{file} không phải là kế hoạch. Nếu là tệp Excel hoặc bảng, hãy dùng chức năng Nhập.</translation>
    </message>
    <message>
        <source>{file} is not there. Check its name and folder, or choose another file.</source>
        <translation>Không thấy {file}. Hãy kiểm tra tên và thư mục hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>{file} is only the note Excel leaves beside an open workbook. Choose the workbook.</source>
        <translation>{file} chỉ là tệp tạm Excel đặt cạnh tệp đang mở. Hãy chọn tệp Excel chính.</translation>
    </message>
    <message>
        <source>{file} is open in another program, so nothing was exported. Close it there and export again.</source>
        <translation>{file} đang mở trong chương trình khác nên chưa xuất gì. Hãy đóng tệp rồi xuất lại.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it in Excel without one and import that.</source>
        <translation>{file} có mật khẩu. Hãy dùng Excel lưu lại không có mật khẩu rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name, or overwrite it.</source>
        <translation>Đã có {file} và tệp này được giữ nguyên. Hãy chọn tên khác hoặc cho ghi đè.</translation>
    </message>
    <message>
        <source>{file} is too large to be taken over. Keep only the sheet with the table and retry.</source>
        <translation>{file} quá lớn để nhập. Hãy chỉ giữ lại trang tính có bảng rồi làm lại.</translation>
    </message>
    <message>
        <source>{file} no longer holds what was saved: it was damaged or altered by another program. Use the latest backup, or open it as a new plan and check it.</source>
        <translation>{file} không còn đúng như lúc lưu: đã bị hỏng hoặc bị chương trình khác sửa. Hãy dùng bản sao lưu mới nhất, hoặc mở thành kế hoạch mới rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>{file} was altered by another program and cannot be read safely. Use a backup, or ask for the file again.</source>
        <translation>{file} đã bị chương trình khác sửa nên không thể đọc an toàn. Hãy dùng bản sao lưu hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>{file} was changed by someone else meanwhile and was not overwritten. Save under another name to keep both.</source>
        <translation>{file} vừa bị người khác thay đổi nên không ghi đè. Hãy lưu với tên khác để giữ cả hai bản.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer parplanner (format {version}) and was left as it is. Install the newer version to open it.</source>
        <translation>{file} do phiên bản mới hơn lưu (định dạng {version}) và được giữ nguyên. Hãy cài phiên bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>{group}, {count} entries</source>
        <translation>{group}, {count} mục</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} và {count} tệp nữa</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <source>{name} is a folder. Drop one file: a plan (.db) or a table.</source>
        <translation>{name} là thư mục. Hãy thả một tệp: kế hoạch (.db) hoặc bảng.</translation>
    </message>
    <message>
        <source>{name} is made, {size} bytes</source>
        <translation>đã tạo {name}, {size} byte</translation>
    </message>
    <message>
        <source>{name} is no plan (.db, .parplan) and no table (.xlsx, .csv, .tsv).</source>
        <translation>{name} không phải kế hoạch (.db, .parplan), cũng không phải bảng (.xlsx, .csv, .tsv).</translation>
    </message>
    <message>
        <source>{name} is not complete</source>
        <translation>{name} không đầy đủ</translation>
    </message>
    <message>
        <source>{name}: leads {tasks} tasks, lost {lost}, planned gain {gain}</source>
        <translation>{name}: chủ trì {tasks} nhiệm vụ, mất {lost} điểm, dự kiến tăng {gain} điểm</translation>
    </message>
    <message>
        <source>{name}: {points} of {max} points</source>
        <translation>{name}: {points} trên {max} điểm</translation>
    </message>
    <message>
        <source>{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero {zero}, between {between}</source>
        <translation>{name}: {total} điểm ({percent} %); số tiêu chí đạt điểm tối đa: {at_max}; bị điểm 0: {zero}; còn lại: {between}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{place} is a folder, not a file. Choose a file.</source>
        <translation>{place} là thư mục, không phải tệp. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>{place} is a name that Windows keeps for a device. Choose another name.</source>
        <translation>{place} là tên Windows dành cho thiết bị. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{place} is not an ordinary file. Choose another file.</source>
        <translation>{place} không phải tệp thông thường. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>{place} lies too deep or its name is too long. Choose a shorter name or another folder.</source>
        <translation>{place} nằm quá sâu hoặc tên quá dài. Hãy chọn tên ngắn hơn hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>{points} points are more than the maximum of {max}. Correct the points or the maximum.</source>
        <translation>{points} điểm vượt điểm tối đa {max}. Hãy sửa điểm hoặc điểm tối đa.</translation>
    </message>
    <message>
        <source>{points} points short of {goal} in {year}</source>
        <translation>Còn thiếu {points} điểm để đạt {goal} năm {year}</translation>
    </message>
    <message>
        <source>{reason}

What was typed is kept in the window; nothing was saved or closed.</source>
        <translation>{reason}

Chữ đã gõ vẫn còn trong cửa sổ; chưa lưu, chưa đóng gì cả.</translation>
    </message>
    <message>
        <source>{rows} rows could be read; up to {lost} could not. Compare with the printed plan or a backup, then save under another name.</source>
        <translation>Đọc được {rows} dòng; có thể mất đến {lost} dòng. Hãy đối chiếu với bản in hoặc bản sao lưu rồi lưu với tên khác.</translation>
    </message>
    <message>
        <source>{row} has no lead unit, nearly all other rows have one.</source>
        <translation>{row} không có đơn vị chủ trì, trong khi hầu hết các hàng khác đều có.</translation>
    </message>
    <message>
        <source>{row} stands behind {before}, away from its place; it was put where its code belongs.</source>
        <translation>{row} đứng sau {before}, không đúng chỗ; đã đặt theo số thứ tự.</translation>
    </message>
    <message>
        <source>{row} stands twice, in rows {other} and {number} of the sheet.</source>
        <translation>{row} có hai lần, ở hàng {other} và {number} của trang tính.</translation>
    </message>
    <message>
        <source>{row} · {column}: no figure, because no row below counts</source>
        <translation>{row} · {column}: không có số, vì không hàng nào bên dưới được tính</translation>
    </message>
    <message>
        <source>{row} · {column}: {points}, the sum of {count} rows</source>
        <translation>{row} · {column}: {points}, là tổng của {count} hàng</translation>
    </message>
    <message>
        <source>{row}, {column}:</source>
        <translation>{row}, {column}:</translation>
    </message>
    <message>
        <source>{row}: has {printed} of {computed} points, and no target is higher.</source>
        <translation>{row}: mới đạt {printed}/{computed} điểm mà chưa có mục tiêu cao hơn.</translation>
    </message>
    <message>
        <source>{row}: lost {gap} points, but no task is planned.</source>
        <translation>{row}: mất {gap} điểm nhưng chưa có nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>{row}: marked as not applicable in {years}, but neither a reason nor a document is named.</source>
        <translation>{row}: ghi không áp dụng năm {years} mà chưa nêu lý do hay văn bản quyết định.</translation>
    </message>
    <message>
        <source>{row}: not applicable in {year}; the {printed} points entered there are not counted.</source>
        <translation>{row}: không áp dụng năm {year}; {printed} điểm đã nhập ở đó không được tính.</translation>
    </message>
    <message>
        <source>{row}: please look at the deadline “{text}”: {reason}.</source>
        <translation>{row}: hãy xem lại thời hạn “{text}”: {reason}.</translation>
    </message>
    <message>
        <source>{row}: several units lead; “{lead}” was taken, these cooperate: {others}.</source>
        <translation>{row}: có nhiều đơn vị chủ trì; đã lấy “{lead}”, các đơn vị sau chuyển thành phối hợp: {others}.</translation>
    </message>
    <message>
        <source>{row}: the cell {cell} (“{text}”) is merged over several rows; it counts for the first only.</source>
        <translation>{row}: ô {cell} (“{text}”) trộn qua nhiều hàng; chỉ tính cho hàng đầu.</translation>
    </message>
    <message>
        <source>{row}: the day “{text}” is in no calendar.</source>
        <translation>{row}: không có ngày “{text}” trên lịch.</translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is before the day of the plan, {other}.</source>
        <translation>{row}: thời hạn “{text}” trước cả ngày của kế hoạch, {other}.</translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is in no calendar.</source>
        <translation>{row}: thời hạn “{text}” không có trên lịch.</translation>
    </message>
    <message>
        <source>{row}: the live figure “{figure}” shows nothing: {missing}.</source>
        <translation>{row}: số liệu sống “{figure}” để trống: {missing}.</translation>
    </message>
    <message>
        <source>{row}: the maximum is {printed}, but the rows below it sum to {computed}.</source>
        <translation>{row}: điểm tối đa ghi {printed}, nhưng các hàng bên dưới cộng được {computed}.</translation>
    </message>
    <message>
        <source>{row}: the row it belongs under is missing; it was put under the nearest one.</source>
        <translation>{row}: thiếu hàng cấp trên của hàng này; đã đặt dưới hàng gần nhất.</translation>
    </message>
    <message>
        <source>{row}: the row stands behind {other}, but its code comes before it.</source>
        <translation>{row}: hàng đứng sau {other} nhưng mã lại đứng trước.</translation>
    </message>
    <message>
        <source>{row}: the row stands below {other}, but its code does not begin with {other}.</source>
        <translation>{row}: hàng nằm dưới {other} nhưng mã không bắt đầu bằng {other}.</translation>
    </message>
    <message>
        <source>{row}: the table says {printed} points were lost; maximum minus result is {computed}.</source>
        <translation>{row}: bảng ghi bị trừ {printed} điểm; điểm tối đa trừ kết quả là {computed}.</translation>
    </message>
    <message>
        <source>{row}: the table “{table}” of the text is not printed: {missing}.</source>
        <translation>{row}: bảng “{table}” trong phần lời không được in: {missing}.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} achieved already.</source>
        <translation>{row}: mục tiêu {column} là {printed}, thấp hơn {computed} điểm đã đạt.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} of the target before.</source>
        <translation>{row}: mục tiêu {column} là {printed}, thấp hơn mục tiêu {computed} của năm trước đó.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is more than the maximum of {computed}.</source>
        <translation>{row}: mục tiêu {column} là {printed}, vượt điểm tối đa {computed}.</translation>
    </message>
    <message>
        <source>{row}: the task has no cooperating unit.</source>
        <translation>{row}: nhiệm vụ chưa có đơn vị phối hợp.</translation>
    </message>
    <message>
        <source>{row}: the task has no lead unit.</source>
        <translation>{row}: nhiệm vụ chưa có đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>{row}: the text says {text} for {what}, the data say {should}.</source>
        <translation>{row}: văn bản ghi {what} là {text}, số liệu là {should}.</translation>
    </message>
    <message>
        <source>{row}: the text says {text} {what}, the data say {should}.{follows}</source>
        <translation>{row}: văn bản ghi {text} {what}, số liệu là {should}.{follows}</translation>
    </message>
    <message>
        <source>{row}: the text says {text}, but the parts it names sum to {should}.</source>
        <translation>{row}: văn bản ghi {text}, nhưng các phần kể ra cộng lại là {should}.</translation>
    </message>
    <message>
        <source>{row}: the text says “{text}” for {what}, the task has “{should}”.</source>
        <translation>{row}: văn bản ghi {what} là “{text}”, ở nhiệm vụ là “{should}”.</translation>
    </message>
    <message>
        <source>{row}: there are no data to compare {text} ({what}) with.</source>
        <translation>{row}: không có số liệu để đối chiếu số {text} ({what}).</translation>
    </message>
    <message>
        <source>{row}: there is no {missing} before it.</source>
        <translation>{row}: không có {missing} ở trước.</translation>
    </message>
    <message>
        <source>{row}: there is nothing in this section of the plan.</source>
        <translation>{row}: mục này của kế hoạch chưa có nội dung.</translation>
    </message>
    <message>
        <source>{row}: this row is the sum of the rows below it; the points entered on it are not counted.</source>
        <translation>{row}: hàng này là tổng các hàng bên dưới; điểm nhập riêng cho hàng không được tính.</translation>
    </message>
    <message>
        <source>{row}: {document} is cited here with {text}, elsewhere with {other}.</source>
        <translation>{row}: {document} ở đây ghi ngày {text}, chỗ khác ghi ngày {other}.</translation>
    </message>
    <message>
        <source>{row}: {document} of {text} came after the plan itself ({other}).</source>
        <translation>{row}: {document} ngày {text} ban hành sau chính kế hoạch này ({other}).</translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all</source>
        <translation>{row}: mất {points} điểm, {share}% tổng số</translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all, running {running}%</source>
        <translation>{row}: mất {points} điểm, {share}% tổng số, cộng dồn {running}%</translation>
    </message>
    <message>
        <source>{row}: {printed} points for {column} are more than the maximum of {computed}.</source>
        <translation>{row}: điểm {column} là {printed}, vượt điểm tối đa {computed}.</translation>
    </message>
    <message>
        <source>{row}: {series} {points} of {max} points</source>
        <translation>{row}: {series} {points} trên {max} điểm</translation>
    </message>
    <message>
        <source>{row}: {value} in {column}, but at most {most} can be reached.</source>
        <translation>{row}: {value} ở {column}, nhưng tối đa chỉ được {most}.</translation>
    </message>
    <message>
        <source>{row}: “{lead}” was taken as monitoring unit; a plan has no place for {others}.</source>
        <translation>{row}: lấy “{lead}” làm đơn vị theo dõi; kế hoạch chưa có chỗ cho {others}.</translation>
    </message>
    <message>
        <source>{row}: “{text}” ended on {since}.{instead}</source>
        <translation>{row}: “{text}” không còn từ ngày {since}.{instead}</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} is not a number of points and was left blank.</source>
        <translation>{row}: “{text}” ở cột {column} không phải số điểm nên để trống.</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} was left blank; mark the row as not applicable where that is meant.</source>
        <translation>{row}: “{text}” ở {column} được để trống; nếu đúng là không áp dụng thì hãy đánh dấu hàng này.</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column}: the row does not apply in that year.</source>
        <translation>{row}: “{text}” ở {column}: hàng này không áp dụng trong năm ấy.</translation>
    </message>
    <message>
        <source>{row}: “{text}” has a decimal point, other numbers of the text have a comma.</source>
        <translation>{row}: “{text}” dùng dấu chấm thập phân, các số khác trong văn bản dùng dấu phẩy.</translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column} ({cause}).</source>
        <translation>{row}: “{text}” được đọc là {value} cho {column} ({cause}).</translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column}; the other numbers are written differently.</source>
        <translation>{row}: “{text}” ở cột {column} được đọc là {value}; các số khác viết theo cách khác.</translation>
    </message>
    <message>
        <source>{row}: “{text}” was rounded to {value} for {column}.</source>
        <translation>{row}: “{text}” ở cột {column} được làm tròn thành {value}.</translation>
    </message>
    <message>
        <source>{row}: “{unit}” both leads and cooperates.</source>
        <translation>{row}: “{unit}” vừa chủ trì vừa phối hợp.</translation>
    </message>
    <message>
        <source>{said}; {count} cells show sums of other rows, which cannot be replaced</source>
        <translation>{said}; {count} ô hiện số cộng từ hàng khác, không thay được</translation>
    </message>
    <message>
        <source>{said}; {count} hidden cells that hold it stay as they are</source>
        <translation>{said}; {count} ô đang ẩn có chứa thì giữ nguyên</translation>
    </message>
    <message>
        <source>{section} (replaces text)</source>
        <translation>{section} (thay đoạn đã viết)</translation>
    </message>
    <message>
        <source>{series} {year}: {points} points</source>
        <translation>{series} {year}: {points} điểm</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (ẩn)</translation>
    </message>
    <message>
        <source>{shown} of {all} rows: {filters}</source>
        <translation>{shown}/{all} hàng: {filters}</translation>
    </message>
    <message>
        <source>{steps} unsaved steps</source>
        <translation>{steps} bước chưa lưu</translation>
    </message>
    <message>
        <source>{step} (saved)</source>
        <translation>{step} (đã lưu)</translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken.</source>
        <translation>Lấy {taken} trong {all} chỗ khác. Đánh dấu hàng nào thì lấy hàng đó từ bảng.</translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken; {count} values of the plan stay, as they may be newer.</source>
        <translation>Lấy {taken} trong {all} chỗ khác; giữ {count} giá trị của kế hoạch vì có thể mới hơn. Đánh dấu hàng nào thì lấy hàng đó từ bảng.</translation>
    </message>
    <message>
        <source>{thing} {number}</source>
        <translation>{thing} {number}</translation>
    </message>
    <message>
        <source>{title} (the criterion itself)</source>
        <translation>{title} (chính tiêu chí đó)</translation>
    </message>
    <message>
        <source>{what} compared</source>
        <translation>đã đối chiếu {what}</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}, the sum is now {computed}: were points changed after the import?</source>
        <translation>{what} in {printed}, khác tổng hiện nay {computed}: đã sửa điểm sau khi nhập?</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; it is {gap} too much</source>
        <translation>{what} in {printed}; cộng đúng {computed}; thừa {gap}</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; {gap} is missing</source>
        <translation>{what} in {printed}; cộng đúng {computed}; thiếu {gap}</translation>
    </message>
    <message>
        <source>{where}, {thing}: the plan has “{before}”, the table “{after}”.</source>
        <translation>{where}, {thing}: kế hoạch ghi “{before}”, bảng ghi “{after}”.</translation>
    </message>
    <message>
        <source>“Lưu: VT” is missing</source>
        <translation>Thiếu “Lưu: VT”</translation>
    </message>
    <message>
        <source>“Nơi nhận” is empty: nobody would receive the plan.</source>
        <translation>“Nơi nhận” để trống: kế hoạch không gửi đến ai.</translation>
    </message>
    <message>
        <source>“{document}” has no table, so there is nothing for a workbook. Export it as PDF or Word.</source>
        <translation>“{document}” không có bảng nào nên không có gì cho bảng tính. Hãy xuất dạng PDF hoặc Word.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” in {folder} is {why}. Take it off the list?</source>
        <translation>“{name}” trong {folder}: {why}. Bỏ khỏi danh sách?</translation>
    </message>
    <message>
        <source>“{name}” was not closed properly on {time}. Steps that are not in the file: {count}. Go on with them? They stay where they are when the file is opened.</source>
        <translation>“{name}” chưa được đóng đúng cách lúc {time}. Số bước chưa có trong tệp: {count}. Làm tiếp phần đó? Nếu mở tệp, phần đó vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>“{name}” was not closed properly. {count} unsaved steps, the last on {time}.</source>
        <translation>“{name}” chưa được đóng đúng cách. Còn {count} bước chưa lưu, bước cuối lúc {time}.</translation>
    </message>
    <message>
        <source>“{other}” and “{keep}” look like one unit: {reason}.</source>
        <translation>“{other}” và “{keep}” có vẻ là một đơn vị: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” ({value}) was left out: it is no part of the maximum, and a plan has no place for it yet.</source>
        <translation>Không lấy “{text}” ({value}): nằm ngoài điểm tối đa, kế hoạch chưa có chỗ.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here. Type one of these or leave it blank: {choices}.</source>
        <translation>“{text}” không dùng được ở đây. Hãy gõ một trong các từ sau hoặc để trống: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” does not belong to the type “{kind_name}”, whose symbol begins “{should}”.</source>
        <translation>“{text}” không phải ký hiệu của “{kind_name}”, phải bắt đầu bằng “{should}”.</translation>
    </message>
    <message>
        <source>“{text}” has more than three decimals. Round it to three at most.</source>
        <translation>“{text}” có hơn ba chữ số thập phân. Hãy làm tròn, tối đa ba chữ số.</translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} is not a code; the row has none now.</source>
        <translation>“{text}” ở ô {cell} không phải số thứ tự; hàng này tạm thời không có số thứ tự.</translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} was read as the code {value}.</source>
        <translation>“{text}” ở ô {cell} được đọc là số thứ tự {value}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Type có or không.</source>
        <translation>“{text}” không phải có hay không. Hãy gõ “có” hoặc “không”.</translation>
    </message>
    <message>
        <source>“{text}” is no COLUMN=ROLE, such as G=result:2024; roles: {roles}</source>
        <translation>“{text}” không đúng dạng CỘT=VAI TRÒ, ví dụ G=result:2024; các vai trò: {roles}</translation>
    </message>
    <message>
        <source>“{text}” is no year, such as 2024</source>
        <translation>“{text}” không phải là năm, ví dụ 2024</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 05/9/{year}.</source>
        <translation>“{text}” không phải ngày tháng. Hãy gõ ví dụ 05/9/{year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points. Type for example 0,75.</source>
        <translation>“{text}” không phải số điểm. Hãy gõ ví dụ 0,75.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can stand here. Decimals: {decimals} at most.</source>
        <translation>“{text}” không phải số dùng được ở đây. Nhiều nhất {decimals} chữ số thập phân.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type for example 2026.</source>
        <translation>“{text}” không phải là năm. Hãy gõ ví dụ 2026.</translation>
    </message>
    <message>
        <source>“{text}” is not in the plan. Check its spelling.</source>
        <translation>Không có “{text}” trong kế hoạch. Hãy kiểm tra cách viết.</translation>
    </message>
    <message>
        <source>“{text}” is not possible as points: they go from 0 to 100000.</source>
        <translation>Điểm không thể là “{text}”: điểm nằm trong khoảng từ 0 đến 100000.</translation>
    </message>
    <message>
        <source>“{text}” is not possible here: from {low} to {high}.</source>
        <translation>“{text}” không hợp lệ: phải từ {low} đến {high}.</translation>
    </message>
    <message>
        <source>“{text}”: below a signature stands the name alone, “{should}”.</source>
        <translation>“{text}”: dưới chữ ký chỉ ghi họ tên, “{should}”.</translation>
    </message>
    <message>
        <source>“{title}” has no code. Give it one, so that it can be found and compared.</source>
        <translation>“{title}” chưa có số thứ tự. Hãy đánh số để dễ tìm và so sánh.</translation>
    </message>
    <message>
        <source>“{title}” has no code; it was put behind {after}.</source>
        <translation>“{title}” không có số thứ tự; đã đặt sau {after}.</translation>
    </message>
    <message>
        <source>“{title}”: code {before} becomes {after}.</source>
        <translation>“{title}”: số thứ tự {before} thành {after}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a file. See: parplanner --help</source>
        <translation>“{word}” không phải lệnh cũng không phải tệp. Xem: parplanner --help</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… và {count} mục nữa</translation>
    </message>
</context>
</TS>
