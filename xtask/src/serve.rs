//! Decides how the release files are shown to a browser on this machine. Must not know which file an address means.

use std::fs::File;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, ResponseBox, Server};

use crate::error::TaskError;
use crate::project::Project;
use crate::site;

/// How many ports after the wanted one are tried.
const TRIES: u16 = 50;

/// Shows `dist/` until the program is stopped, on the wanted port or the next free one.
///
/// # Errors
/// When no port is free.
pub fn until_stopped(project: &Project, port: u16) -> Result<(), TaskError> {
    let ports = port..=port.saturating_add(TRIES);
    let Some(server) = ports.clone().find_map(|port| Server::http((Ipv4Addr::LOCALHOST, port)).ok()) else {
        return Err(TaskError::new("no port is free")
            .at(format!("127.0.0.1, ports {} to {}", ports.start(), ports.end()))
            .next("name another one: cargo xtask serve --port N"));
    };
    say!("\nThe widget is at {}\nStop with Ctrl+C.", address(&server));
    answer_all(&server, &project.dist(), None);
    Ok(())
}

/// A server in the background, for the time of a test.
pub struct Background {
    server: Arc<Server>,
    worker: JoinHandle<()>,
}

impl Background {
    /// Shows a folder on a free port. The log is started afresh and gets a line for each request: method and address.
    ///
    /// # Errors
    /// When no port is free or the log cannot be written.
    pub fn start(folder: PathBuf, log: &Path) -> Result<Self, TaskError> {
        let log = File::create(log)
            .map_err(|error| TaskError::new(format!("could not start the log: {error}")).at(log.display()))?;
        let server = Server::http((Ipv4Addr::LOCALHOST, 0))
            .map_err(|error| TaskError::new(format!("could not start the server: {error}")).at("127.0.0.1"))?;
        let server = Arc::new(server);
        let worker = thread::spawn({
            let server = Arc::clone(&server);
            move || answer_all(&server, &folder, Some(log))
        });
        Ok(Self { server, worker })
    }

    /// Where it listens, such as `http://127.0.0.1:40000/`.
    pub fn address(&self) -> String {
        address(&self.server)
    }

    /// Ends it, after the request it is answering.
    pub fn stop(self) {
        self.server.unblock();
        if self.worker.join().is_err() {
            say!("xtask: the server ended early; see the messages above");
        }
    }
}

fn answer_all(server: &Server, folder: &Path, mut log: Option<File>) {
    for request in server.incoming_requests() {
        // A browser that hangs up, or a full disk under the log, is no reason to stop serving.
        if let Some(log) = &mut log {
            let _written = writeln!(log, "{} {}", request.method(), request.url());
        }
        let answer = answer(folder, &request);
        let _sent = request.respond(answer);
    }
}

fn answer(folder: &Path, request: &Request) -> ResponseBox {
    if ![Method::Get, Method::Head].contains(request.method()) {
        return plain(405, "Only GET and HEAD are answered here.\n");
    }
    let Some(file) = site::file(folder, request.url()) else {
        // Browsers ask for a tab's icon unbidden, and complain of a page that has none.
        let status = if request.url() == "/favicon.ico" { 204 } else { 404 };
        return plain(status, if status == 204 { "" } else { "There is no such page here.\n" });
    };
    let Ok(bytes) = std::fs::read(&file) else {
        return plain(500, "The file could not be read.\n");
    };
    let mut response = Response::from_data(bytes);
    for (name, value) in site::headers(&file) {
        add_header(&mut response, name, value);
    }
    response.boxed()
}

fn plain(status: u16, text: &str) -> ResponseBox {
    let mut response = Response::from_data(text.as_bytes()).with_status_code(status);
    for (name, value) in site::headers(Path::new("message.txt")) {
        add_header(&mut response, name, value);
    }
    response.boxed()
}

fn add_header<R: std::io::Read>(response: &mut Response<R>, name: &str, value: &str) {
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}

fn address(server: &Server) -> String {
    format!("http://{}/", server.server_addr())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::net::TcpStream;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn asked(request: &str) -> Result<(String, String), Box<dyn std::error::Error>> {
        let folder = tempdir()?;
        let log = folder.join(format!("{}.log", request.len()));
        let server = Background::start(folder.clone(), &log)?;
        let address = server.address().replace("http://", "").replace('/', "");
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        server.stop();
        Ok((answer, std::fs::read_to_string(log)?))
    }

    fn tempdir() -> std::io::Result<PathBuf> {
        // A folder for each server: the tests run side by side.
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("phb-check-serve-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("index.html"), "<p>here")?;
        Ok(folder)
    }

    #[test]
    fn a_page_comes_with_its_policy_and_is_logged() -> Result<(), Box<dyn std::error::Error>> {
        let (answer, log) = asked("GET /?x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Content-Security-Policy: default-src 'none'"), "{answer}");
        assert!(answer.ends_with("<p>here"), "{answer}");
        assert_eq!(log, "GET /?x\n");
        Ok(())
    }

    #[test]
    fn what_is_not_there_is_a_plain_404_and_writing_is_refused() -> Result<(), Box<dyn std::error::Error>> {
        let (answer, _) = asked("GET /../x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("text/plain"), "{answer}");
        let (answer, _) = asked("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        Ok(())
    }
}
